package cn.gov.zs.housing.gateway.route;

import cn.gov.zs.housing.gateway.address.Door;
import cn.gov.zs.housing.gateway.edge.ClientAddress;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Puts {@link Outbound}'s headers on a routed request, after Spring Cloud Gateway took the hop-by-hop ones off. */
@Component
class ServiceHeaders implements HttpHeadersFilter, Ordered {

    private final Outbound outbound;
    private final ClientAddress clientAddress;

    ServiceHeaders(Outbound outbound, ClientAddress clientAddress) {
        this.outbound = outbound;
        this.clientAddress = clientAddress;
    }

    @Override
    public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
        var request = exchange.getRequest();
        return outbound.shape(
                input, request, Door.of(request), RelayFilter.tokenOf(exchange), clientAddress.of(request));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
