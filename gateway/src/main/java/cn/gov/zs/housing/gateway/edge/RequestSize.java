package cn.gov.zs.housing.gateway.edge;

import cn.gov.zs.housing.gateway.problem.ProblemException;
import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Refuses a request body above the limit: at once when its length is announced, else when the limit is passed, counting
 * as it streams by; nothing is kept in memory.
 */
@Component
@Order(EdgeOrder.SIZE)
class RequestSize implements WebFilter {

    private final long limit;

    RequestSize(GatewaySettings settings) {
        this.limit = settings.limits().requestSize().toBytes();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var headers = exchange.getRequest().getHeaders();
        if (headers.getContentLength() > limit) {
            return Mono.error(tooLarge(exchange));
        }
        var body = headers.getContentLength() > 0 || headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
        return chain.filter(body ? counted(exchange) : exchange);
    }

    private ServerWebExchange counted(ServerWebExchange exchange) {
        ServerHttpRequest request = new ServerHttpRequestDecorator(exchange.getRequest()) {
            @Override
            public Flux<DataBuffer> getBody() {
                var passed = new AtomicLong();
                return super.getBody().onErrorMap(ClientGoneException::new).handle((buffer, sink) -> {
                    if (passed.addAndGet(buffer.readableByteCount()) > limit) {
                        DataBufferUtils.release(buffer);
                        sink.error(tooLarge(exchange));
                    } else {
                        sink.next(buffer);
                    }
                });
            }
        };
        return exchange.mutate().request(request).build();
    }

    /** The rest of the body is not read: the connection cannot be used again. */
    private static ProblemException tooLarge(ServerWebExchange exchange) {
        if (!exchange.getResponse().isCommitted()) {
            exchange.getResponse().getHeaders().set(HttpHeaders.CONNECTION, "close");
        }
        return ProblemException.refused(413, "body.too-large");
    }
}
