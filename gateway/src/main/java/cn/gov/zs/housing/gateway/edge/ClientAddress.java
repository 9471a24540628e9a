package cn.gov.zs.housing.gateway.edge;

import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/**
 * Which machine a request comes from. X-Forwarded-For is believed only as far as configured proxies wrote it: from the
 * right, past every trusted address, to the first one that is not.
 */
@Component
public class ClientAddress {

    private static final String UNKNOWN = "unknown";

    private final List<Network> trusted;

    @Autowired
    ClientAddress(GatewaySettings settings) {
        this(settings.limits().trustedProxies());
    }

    ClientAddress(List<String> trustedProxies) {
        trusted = trustedProxies.stream()
                .filter(network -> !network.isBlank())
                .map(Network::parse)
                .toList();
    }

    /** The address in digits, or {@code unknown} when the connection is already gone. */
    public String of(ServerHttpRequest request) {
        return of(request.getRemoteAddress(), request.getHeaders().getOrDefault("X-Forwarded-For", List.of()));
    }

    String of(@Nullable InetSocketAddress remote, List<String> forwardedFor) {
        if (remote == null || remote.getAddress() == null) {
            return UNKNOWN;
        }
        var hops = forwardedFor.stream()
                .flatMap(header -> Stream.of(header.split(",", -1)))
                .map(String::strip)
                .toList();
        InetAddress address = remote.getAddress();
        for (var hop : hops.reversed()) {
            var earlier = Network.literal(hop);
            if (!isTrusted(address) || earlier.isEmpty()) {
                break;
            }
            address = earlier.get();
        }
        return address.getHostAddress();
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(network -> network.contains(address));
    }
}
