package cn.gov.zs.platform.eventing.config;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * Names a replica, so that Kafka gives it its partitions back at once when it was killed and started again, instead of waiting
 * for the session of the dead one to run out.
 */
final class Replica {

    /** Null when there is no name that two living processes cannot share: then Kafka names the member itself. */
    static @Nullable String name(EventingSettings settings, Environment environment) {
        var given = settings.instance();
        if (given != null && !given.isBlank()) {
            return settings.service() + "-" + given;
        }
        int port = environment.getProperty("server.port", Integer.class, 0);
        return port <= 0 ? null : settings.service() + "-" + host() + "-" + port;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException unnamed) {
            return "localhost"; // a machine that cannot name itself runs no second one of us
        }
    }

    private Replica() {}
}
