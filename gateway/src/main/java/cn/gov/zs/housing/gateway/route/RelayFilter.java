package cn.gov.zs.housing.gateway.route;

import cn.gov.zs.housing.gateway.address.Door;
import cn.gov.zs.housing.gateway.login.TokenRelay;
import java.util.Optional;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Finds the session's token before the request leaves for a service; {@link ServiceHeaders} writes it down. */
@Component
class RelayFilter implements GatewayFilter {

    private static final String TOKEN = RelayFilter.class.getName() + ".token";

    private final TokenRelay relay;

    RelayFilter(TokenRelay relay) {
        this.relay = relay;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        var request = exchange.getRequest();
        if (Door.of(request).forPrograms() && Door.bringsToken(request)) {
            return chain.filter(exchange);
        }
        return relay.tokenFor(exchange).flatMap(token -> {
            token.ifPresent(value -> exchange.getAttributes().put(TOKEN, value));
            return chain.filter(exchange);
        });
    }

    /** The token found for this request. */
    static Optional<String> tokenOf(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getAttribute(TOKEN));
    }
}
