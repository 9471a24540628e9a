package cn.gov.zs.housing.gateway.guard;

import cn.gov.zs.housing.gateway.address.Upstream;
import cn.gov.zs.housing.gateway.settings.GatewaySettings;
import cn.gov.zs.housing.gateway.settings.GuardSettings;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClientRequestException;

/**
 * One circuit breaker per service. It stays open for a second or so only: a killed process comes back within seconds and
 * must then serve at once.
 */
@Component
public class ServiceBreakers {

    private static final Logger log = LoggerFactory.getLogger(ServiceBreakers.class);

    private final Map<Upstream, CircuitBreaker> breakers = new EnumMap<>(Upstream.class);

    ServiceBreakers(GatewaySettings settings) {
        for (var upstream : Upstream.values()) {
            var breaker = CircuitBreaker.of(upstream.key(), configuration(settings.guard()));
            breaker.getEventPublisher()
                    .onStateTransition(
                            event -> log.info("{}: {}", event.getCircuitBreakerName(), event.getStateTransition()));
            breakers.put(upstream, breaker);
        }
    }

    private static CircuitBreakerConfig configuration(GuardSettings guard) {
        return CircuitBreakerConfig.custom()
                .slidingWindow(
                        guard.window(),
                        guard.minimumCalls(),
                        SlidingWindowType.COUNT_BASED,
                        CircuitBreakerConfig.SlidingWindowSynchronizationStrategy.LOCK_FREE)
                .failureRateThreshold(guard.failureRate())
                .waitDurationInOpenState(guard.open())
                .permittedNumberOfCallsInHalfOpenState(guard.probes())
                .recordException(ServiceBreakers::isTheServicesFault)
                .build();
    }

    /** The breaker of {@code upstream}. */
    public CircuitBreaker of(Upstream upstream) {
        var breaker = breakers.get(upstream);
        if (breaker == null) {
            throw new IllegalStateException("no breaker for " + upstream);
        }
        return breaker;
    }

    /** The network's failures count, and a service saying that it cannot serve; a client that goes away does not. */
    static boolean isTheServicesFault(Throwable failure) {
        return failure instanceof IOException
                || failure instanceof TimeoutException
                || failure instanceof ReadTimeoutException
                || failure instanceof WebClientRequestException
                || failure instanceof NotServingException;
    }
}
