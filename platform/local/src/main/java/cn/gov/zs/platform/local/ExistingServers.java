package cn.gov.zs.platform.local;

import cn.gov.zs.platform.local.process.CannotStart;
import cn.gov.zs.platform.local.process.Probes;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Servers named by the environment: they are used, and not started.
 *
 * @param mongo connection string ({@code MONGODB_URI})
 * @param kafka bootstrap servers ({@code KAFKA_BOOTSTRAP_SERVERS})
 * @param keycloak base address with its path, if it has one, such as {@code http://127.0.0.1:9999/auth}
 *     ({@code KEYCLOAK_URL})
 * @param exchange address of the exchange with other departments ({@code EXCHANGE_URL})
 */
public record ExistingServers(
        Optional<String> mongo, Optional<String> kafka, Optional<String> keycloak, Optional<String> exchange) {

    /** None: all are started. */
    public static final ExistingServers NONE =
            new ExistingServers(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** As named by these variables; an empty one names nothing. */
    public static ExistingServers named(Map<String, String> environment) {
        return new ExistingServers(
                value(environment, "MONGODB_URI"),
                value(environment, "KAFKA_BOOTSTRAP_SERVERS"),
                value(environment, "KEYCLOAK_URL"),
                value(environment, "EXCHANGE_URL"));
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
    }

    /**
     * Makes sure that they answer: a service would wait for them without a word.
     *
     * @param realm name of the realm that Keycloak must have
     * @throws CannotStart naming the variable and what it names
     */
    void check(String realm) {
        mongo.filter(uri -> !uri.startsWith("mongodb+srv:"))
                .ifPresent(uri -> checkAny("MONGODB_URI", hosts(uri), 27017));
        kafka.ifPresent(servers -> checkAny("KAFKA_BOOTSTRAP_SERVERS", servers, 9092));
        keycloak.ifPresent(url -> {
            if (!Probes.http(URI.create(url + "/realms/" + realm)).serves()) {
                throw new CannotStart("KEYCLOAK_URL names " + url + ", which has no realm " + realm
                        + "; it must include Keycloak's path (such as /auth), and the realm must be imported there");
            }
        });
    }

    /** The hosts of a connection string, without user, password, database and options. */
    private static String hosts(String uri) {
        return uri.replaceFirst("^mongodb://([^/@]*@)?", "").replaceFirst("[/?].*$", "");
    }

    private static void checkAny(String variable, String servers, int usualPort) {
        boolean one = Arrays.stream(servers.split(",", -1)).map(String::strip).anyMatch(server -> {
            int colon = server.lastIndexOf(':');
            String host = colon < 0 ? server : server.substring(0, colon);
            return port(variable, server, colon, usualPort)
                    .map(port -> Probes.accepts(host, port))
                    .orElse(false);
        });
        if (!one) {
            throw new CannotStart(variable + " names " + servers + ", which does not answer");
        }
    }

    private static Optional<Integer> port(String variable, String server, int colon, int usual) {
        if (colon < 0) {
            return Optional.of(usual);
        }
        try {
            return Optional.of(Integer.parseInt(server.substring(colon + 1)));
        } catch (NumberFormatException noPort) {
            throw new CannotStart(variable + " names " + server + ", which is not host:port");
        }
    }
}
