package cn.gov.zs.housing.applicant.message.http;

import cn.gov.zs.housing.applicant.message.Channel;
import cn.gov.zs.housing.applicant.message.ChannelKind;
import cn.gov.zs.housing.applicant.message.Letter;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A channel with a time limit for each try and a breaker of its own, so that a dead mail server costs little and holds nothing up.
 * It does not try again: the queue does, later.
 */
public final class GuardedChannel implements Channel, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedChannel.class);

    private final Channel inner;
    private final TimeLimiter limit;
    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;
    // a thread of its own for each try: SMTP blocks, and only an interrupted thread lets go of a server that drips
    private final ExecutorService working = Executors.newVirtualThreadPerTaskExecutor();

    /** Guards this channel. */
    public GuardedChannel(Channel inner, ChannelSettings settings) {
        var name = inner.kind().name();
        this.inner = inner;
        this.limit = TimeLimiter.of(TimeLimiterConfig.custom()
                .timeoutDuration(settings.limit())
                .cancelRunningFuture(true)
                .build());
        this.breaker = CircuitBreaker.of(
                name,
                CircuitBreakerConfig.custom()
                        .slidingWindow(
                                settings.window(),
                                settings.window(),
                                SlidingWindowType.COUNT_BASED,
                                CircuitBreakerConfig.SlidingWindowSynchronizationStrategy.LOCK_FREE)
                        .failureRateThreshold(settings.failureRate())
                        .waitDurationInOpenState(settings.open())
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .recordResult(Outcome.NotNow.class::isInstance)
                        .build());
        this.breaker
                .getEventPublisher()
                .onStateTransition(event -> LOG.warn("{}: {}", name, event.getStateTransition()));
        this.bulkhead = Bulkhead.of(
                name,
                BulkheadConfig.custom()
                        .maxConcurrentCalls(settings.atOnce())
                        .maxWaitDuration(settings.limit())
                        .build());
    }

    @Override
    public ChannelKind kind() {
        return inner.kind();
    }

    @Override
    public Outcome hand(Letter letter) {
        try {
            var outcome = bulkhead.executeSupplier(() -> breaker.executeSupplier(() -> limited(letter)));
            LOG.info("{} by {}: {}", letter, kind(), outcome.getClass().getSimpleName());
            return outcome;
        } catch (CallNotPermittedException | BulkheadFullException leftInPeace) {
            return new Outcome.NotTried();
        }
    }

    private Outcome limited(Letter letter) {
        try {
            return limit.executeFutureSupplier(() -> working.submit(() -> inner.hand(letter)));
        } catch (TimeoutException late) {
            return new Outcome.NotNow("timed out");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome.NotNow("stopped");
        } catch (ExecutionException fault) {
            throw new IllegalStateException("a letter could not be handed over", fault.getCause());
        } catch (RuntimeException fault) {
            throw fault;
        } catch (Exception fault) {
            throw new IllegalStateException("a letter could not be handed over", fault);
        }
    }

    @Override
    public void close() {
        working.shutdownNow();
    }
}
