package cn.gov.zs.housing.gateway.edge;

import cn.gov.zs.housing.gateway.problem.ProblemException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Two probes for the machine room, nothing else of the actuator, and neither for anybody outside: a probe comes from a
 * private address and through no proxy.
 */
@Component
@Order(EdgeOrder.HEALTH)
class HealthDoor implements WebFilter {

    private static final Set<String> PROBES = Set.of("/actuator/health/liveness", "/actuator/health/readiness");
    private static final List<String> PROXY_TRACES = List.of("X-Forwarded-For", "Forwarded", "Via");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        var path = request.getPath().value();
        if (!path.equals("/actuator") && !path.startsWith("/actuator/")) {
            return chain.filter(exchange);
        }
        return PROBES.contains(path) && fromInside(request)
                ? chain.filter(exchange)
                : Mono.error(ProblemException.refused(404, "absent"));
    }

    private static boolean fromInside(ServerHttpRequest request) {
        return isPrivate(request.getRemoteAddress())
                && PROXY_TRACES.stream().noneMatch(request.getHeaders()::containsHeader);
    }

    private static boolean isPrivate(@Nullable InetSocketAddress remote) {
        if (remote == null || remote.getAddress() == null) {
            return false;
        }
        var address = remote.getAddress();
        return address.isLoopbackAddress() || address.isSiteLocalAddress() || address.isLinkLocalAddress();
    }
}
