package cn.gov.zs.housing.gateway.session.mongo;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Deletes ended sessions at intervals. MongoDB's own TTL index is not relied on: the embedded server has none, and what
 * is tested there must be what runs elsewhere.
 */
final class SessionSweeper implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SessionSweeper.class);

    private final MongoSessions sessions;
    private final Duration every;
    private Disposable running = Disposables.disposed();

    SessionSweeper(MongoSessions sessions, Duration every) {
        this.sessions = sessions;
        this.every = every;
    }

    @Override
    public synchronized void start() {
        running = Flux.interval(Duration.ZERO, every)
                .onBackpressureDrop()
                .concatMap(tick -> once())
                .subscribe();
    }

    private Mono<Void> once() {
        return sessions.index()
                .then(sessions.sweep())
                .doOnNext(count -> log.debug("{} ended sessions deleted", count))
                .doOnError(e -> log.warn(
                        "ended sessions stay until the next sweep: {}",
                        e.getClass().getSimpleName()))
                .onErrorComplete()
                .then();
    }

    @Override
    public synchronized void stop() {
        running.dispose();
    }

    @Override
    public synchronized boolean isRunning() {
        return !running.isDisposed();
    }
}
