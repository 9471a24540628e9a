package cn.gov.zs.housing.applicant.exchange.http;

import cn.gov.zs.housing.applicant.exchange.Department;
import cn.gov.zs.housing.applicant.exchange.DepartmentExchange;
import cn.gov.zs.housing.applicant.exchange.Failure;
import cn.gov.zs.housing.applicant.exchange.Question;
import cn.gov.zs.housing.applicant.exchange.Reply;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks over HTTP with a time limit for each try, tries again what may pass, and keeps departments apart: each has its own breaker
 * and its own bulkhead, so that one that is away does not hold up the others.
 */
public final class GuardedExchange implements DepartmentExchange {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedExchange.class);
    private static final double DOUBLES = 2;
    private static final double HALF = 0.5;

    private final HttpExchange http;
    private final TimeLimiter limit;
    private final Retry retry;
    private final Map<Department, CircuitBreaker> breakers = new EnumMap<>(Department.class);
    private final Map<Department, Bulkhead> bulkheads = new EnumMap<>(Department.class);

    /** With these settings. */
    public GuardedExchange(ExchangeSettings settings) {
        this.http = new HttpExchange(settings.address());
        this.limit = TimeLimiter.of(TimeLimiterConfig.custom()
                .timeoutDuration(settings.limit())
                .cancelRunningFuture(true)
                .build());
        this.retry = Retry.of(
                "departments",
                RetryConfig.<Reply>custom()
                        .maxAttempts(settings.tries())
                        .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(settings.pause(), DOUBLES, HALF))
                        .retryOnResult(GuardedExchange::mayPass)
                        .retryOnException(fault -> false)
                        .build());
        for (var department : Department.values()) {
            breakers.put(department, breaker(department, settings));
            bulkheads.put(
                    department,
                    Bulkhead.of(
                            department.wireName(),
                            BulkheadConfig.custom()
                                    .maxConcurrentCalls(settings.atOnce())
                                    .maxWaitDuration(settings.queue())
                                    .build()));
        }
    }

    private static CircuitBreaker breaker(Department department, ExchangeSettings settings) {
        var breaker = CircuitBreaker.of(
                department.wireName(),
                CircuitBreakerConfig.custom()
                        .slidingWindow(
                                settings.window(),
                                settings.window(),
                                SlidingWindowType.COUNT_BASED,
                                CircuitBreakerConfig.SlidingWindowSynchronizationStrategy.LOCK_FREE)
                        .failureRateThreshold(settings.failureRate())
                        .waitDurationInOpenState(settings.open())
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .recordResult(reply -> mayPass((Reply) reply))
                        .build());
        breaker.getEventPublisher()
                .onStateTransition(
                        event -> LOG.warn("{}: {}", event.getCircuitBreakerName(), event.getStateTransition()));
        return breaker;
    }

    private static boolean mayPass(Reply reply) {
        return reply instanceof Reply.Failed(Failure why) && why.mayPass();
    }

    @Override
    public Reply ask(Question question) {
        var breaker = there(breakers, question.department());
        var bulkhead = there(bulkheads, question.department());
        var reply = retry.executeSupplier(() -> tried(question, breaker, bulkhead));
        if (reply instanceof Reply.Failed(Failure why)) {
            LOG.info("{}: {}", question, why);
        }
        return reply;
    }

    /** One try. The bulkhead stands outside: a question that waits for its turn is no fault of the department's. */
    private Reply tried(Question question, CircuitBreaker breaker, Bulkhead bulkhead) {
        try {
            return bulkhead.executeSupplier(() -> breaker.executeSupplier(() -> limited(question)));
        } catch (CallNotPermittedException open) {
            return new Reply.Failed(Failure.SHUT_OFF);
        } catch (BulkheadFullException full) {
            return new Reply.Failed(Failure.CROWDED);
        }
    }

    private Reply limited(Question question) {
        try {
            return limit.executeFutureSupplier(() -> http.ask(question));
        } catch (TimeoutException late) {
            return new Reply.Failed(Failure.TIMED_OUT);
        } catch (IOException broken) {
            return new Reply.Failed(Failure.UNREACHABLE);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException) {
                return new Reply.Failed(Failure.UNREACHABLE);
            }
            throw new IllegalStateException("a question could not be put", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Reply.Failed(Failure.UNREACHABLE);
        } catch (RuntimeException fault) {
            throw fault;
        } catch (Exception fault) {
            throw new IllegalStateException("asking failed in a way HTTP does not", fault);
        }
    }

    private static <T> T there(Map<Department, T> guards, Department department) {
        var guard = guards.get(department);
        if (guard == null) {
            throw new IllegalStateException("no guard for " + department);
        }
        return guard;
    }
}
