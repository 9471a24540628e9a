package cn.gov.zs.housing.gateway.guard;

import cn.gov.zs.housing.gateway.address.Upstream;
import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import cn.gov.zs.housing.gateway.settings.GuardSettings;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.github.resilience4j.reactor.timelimiter.TimeLimiterOperator;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Reads from a service within a time limit, past its breaker, again when the connection failed or it said 503. */
@Component
public class ServiceReads {

    private final ServiceBreakers breakers;
    private final GuardSettings settings;

    ServiceReads(ServiceBreakers breakers, GatewaySettings settings) {
        this.breakers = breakers;
        this.settings = settings.guard();
    }

    /**
     * @param limit the time each try may take
     * @param attempt one try; it must change nothing
     * @param beforeNext what has to be put right before another try
     */
    public <T> Mono<T> from(Upstream upstream, Duration limit, Supplier<Mono<T>> attempt, Runnable beforeNext) {
        var again = Retry.backoff(settings.retries(), settings.backoff())
                .filter(ServiceReads::mayPassSoon)
                .doBeforeRetry(signal -> beforeNext.run())
                .onRetryExhaustedThrow((spec, signal) -> signal.failure());
        return Mono.defer(attempt)
                .transformDeferred(TimeLimiterOperator.of(TimeLimiter.of(upstream.key(), Limits.of(limit))))
                .transformDeferred(CircuitBreakerOperator.of(breakers.of(upstream)))
                .retryWhen(again);
    }

    private static boolean mayPassSoon(Throwable failure) {
        return switch (failure) {
            case IOException connection -> true;
            case NotServingException answer -> answer.status() == 503;
            default -> failure.getCause() instanceof IOException;
        };
    }
}
