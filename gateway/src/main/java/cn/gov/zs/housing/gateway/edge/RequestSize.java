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
 * Refuses a request body above the limit: nothing of it is passed on when its length is announced, else no more once the limit is
 * passed, counting as it streams by; nothing is kept in memory.
 *
 * <p>What is still on its way is read and dropped before the answer, up to {@value #LINGER} times the limit: most clients read
 * no answer before they have sent everything, and a connection closed under their hands would take the answer with it.
 */
@Component
@Order(EdgeOrder.SIZE)
class RequestSize implements WebFilter {

    /** How many times the limit is read and dropped; who sends more than that finds the connection closed. */
    static final int LINGER = 4;

    private final long limit;

    RequestSize(GatewaySettings settings) {
        this.limit = settings.limits().requestSize().toBytes();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var headers = exchange.getRequest().getHeaders();
        if (headers.getContentLength() > limit) {
            // who asks first has sent nothing yet
            var asksFirst = headers.containsHeader(HttpHeaders.EXPECT);
            return (asksFirst ? Mono.<Void>empty() : dropped(exchange)).then(Mono.error(() -> tooLarge(exchange)));
        }
        var body = headers.getContentLength() > 0 || headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
        return chain.filter(body ? counted(exchange) : exchange);
    }

    private ServerWebExchange counted(ServerWebExchange exchange) {
        ServerHttpRequest request = new ServerHttpRequestDecorator(exchange.getRequest()) {
            @Override
            public Flux<DataBuffer> getBody() {
                var passed = new AtomicLong();
                return super.getBody()
                        .onErrorMap(ClientGoneException::new)
                        .<DataBuffer>handle((buffer, sink) -> {
                            if (passed.addAndGet(buffer.readableByteCount()) <= limit) {
                                sink.next(buffer);
                                return;
                            }
                            DataBufferUtils.release(buffer);
                            if (passed.get() > limit * LINGER) {
                                sink.error(tooLarge(exchange));
                            }
                        })
                        .concatWith(
                                Mono.defer(() -> passed.get() > limit ? Mono.error(tooLarge(exchange)) : Mono.empty()));
            }
        };
        return exchange.mutate().request(request).build();
    }

    private Mono<Void> dropped(ServerWebExchange exchange) {
        var passed = new AtomicLong();
        return exchange.getRequest()
                .getBody()
                .onErrorMap(ClientGoneException::new)
                .map(buffer -> {
                    var more = buffer.readableByteCount();
                    DataBufferUtils.release(buffer);
                    return passed.addAndGet(more);
                })
                .takeUntil(sum -> sum > limit * LINGER)
                .then();
    }

    /** Something of the body may not have been read: the connection cannot be used again. */
    private static ProblemException tooLarge(ServerWebExchange exchange) {
        if (!exchange.getResponse().isCommitted()) {
            exchange.getResponse().getHeaders().set(HttpHeaders.CONNECTION, "close");
        }
        return ProblemException.refused(413, "body.too-large");
    }
}
