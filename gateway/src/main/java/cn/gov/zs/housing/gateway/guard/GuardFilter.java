package cn.gov.zs.housing.gateway.guard;

import cn.gov.zs.housing.gateway.address.Upstream;
import cn.gov.zs.housing.gateway.problem.ProblemException;
import cn.gov.zs.housing.gateway.settings.GuardSettings;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.github.resilience4j.reactor.timelimiter.TimeLimiterOperator;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Stands before one service. A read is tried again ({@link ServiceReads}); whatever may change something is sent once.
 * The time limit of a read ends when the answer begins. For a request with a body it covers the client's sending, and
 * the service's own time is limited by the HTTP client (see {@link ServiceConnections}): a client that sends slowly
 * must not open a service's breaker.
 */
final class GuardFilter implements GatewayFilter {

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Upstream upstream;
    private final ServiceReads reads;
    private final CircuitBreaker breaker;
    private final TimeLimiter uploadLimit;
    private final GuardSettings settings;

    GuardFilter(Upstream upstream, ServiceReads reads, CircuitBreaker breaker, GuardSettings settings) {
        this.upstream = upstream;
        this.reads = reads;
        this.breaker = breaker;
        this.settings = settings;
        this.uploadLimit = TimeLimiter.of(upstream.key() + "-upload", Limits.of(settings.upload()));
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return isRead(exchange.getRequest()) ? read(exchange, chain) : send(exchange, chain);
    }

    /** A GET or HEAD without a body: nothing of it is used up by the first try. */
    private static boolean isRead(ServerHttpRequest request) {
        return READS.contains(request.getMethod())
                && request.getHeaders().getContentLength() <= 0
                && !request.getHeaders().containsHeader(HttpHeaders.TRANSFER_ENCODING);
    }

    private Mono<Void> read(ServerWebExchange exchange, GatewayFilterChain chain) {
        var bodiless =
                exchange.mutate().request(withoutBody(exchange.getRequest())).build();
        return reads.<Void>from(
                        upstream,
                        settings.answer(),
                        () -> chain.filter(bodiless).then(servingOrError(exchange)),
                        () -> ServerWebExchangeUtils.reset(exchange))
                .onErrorResume(NotServingException.class, passOn -> Mono.empty())
                .onErrorMap(failure -> explained(failure, false));
    }

    private Mono<Void> send(ServerWebExchange exchange, GatewayFilterChain chain) {
        return chain.filter(exchange)
                .then(servingOrError(exchange))
                .transformDeferred(CircuitBreakerOperator.of(breaker))
                .transformDeferred(TimeLimiterOperator.of(uploadLimit))
                .onErrorResume(NotServingException.class, passOn -> Mono.empty())
                .onErrorMap(TimeoutException.class, slow -> ProblemException.refused(408, "request.timeout"))
                .onErrorMap(failure -> explained(failure, mayHaveArrived(failure)));
    }

    /** The answer's head is here when the chain completes; its body is written after the guard has let go. */
    private static Mono<Void> servingOrError(ServerWebExchange exchange) {
        return Mono.defer(() -> {
            var status = exchange.getResponse().getStatusCode();
            return status != null && NotServingException.says(status.value())
                    ? Mono.error(new NotServingException(status.value()))
                    : Mono.empty();
        });
    }

    private static boolean mayHaveArrived(Throwable failure) {
        return !(failure instanceof ConnectException
                || failure instanceof UnknownHostException
                || failure instanceof CallNotPermittedException);
    }

    private Throwable explained(Throwable failure, boolean unknownOutcome) {
        return failure instanceof CallNotPermittedException || ServiceBreakers.isTheServicesFault(failure)
                ? ProblemException.unavailable(upstream.key(), unknownOutcome, failure)
                : failure;
    }

    private static ServerHttpRequest withoutBody(ServerHttpRequest request) {
        return new ServerHttpRequestDecorator(request) {
            @Override
            public Flux<DataBuffer> getBody() {
                return Flux.empty();
            }
        };
    }
}
