package cn.gov.zs.platform.local.process;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One part and its life: prepared, started, watched, started again when it ends by itself, ended when told to.
 *
 * <p>Its own thread does all of that; the other methods may be called from any thread.
 */
final class Part {

    /** How often a part that starts is asked whether it serves, and an ended one noticed at the latest. */
    private static final long PROBE_MILLIS = 50;

    private final PartSpec spec;
    private final RestartPolicy policy;
    private final Duration patience;
    private final PartListener listener;
    private final CountDownLatch settled = new CountDownLatch(1);
    private final Thread life;

    private volatile PartState state = new PartState.Waiting();
    private volatile @Nullable Child child;
    private volatile boolean stopping;

    /** How often it began to serve; who waits for a restart waits for a higher number. */
    private final AtomicInteger served = new AtomicInteger();

    Part(PartSpec spec, RestartPolicy policy, Duration patience, PartListener listener) {
        this.spec = spec;
        this.policy = policy;
        this.patience = patience;
        this.listener = listener;
        this.life = Thread.ofPlatform().daemon().name("part-" + spec.name()).unstarted(this::live);
    }

    PartSpec spec() {
        return spec;
    }

    PartState state() {
        return state;
    }

    int served() {
        return served.get();
    }

    Optional<Long> pid() {
        Child now = child;
        return now == null || !now.alive() ? Optional.empty() : Optional.of(now.pid());
    }

    /** Begins its life; the parts it needs are awaited by the caller. */
    void begin() {
        life.start();
    }

    /** Waits until it served for the first time or was given up. */
    void awaitSettled() throws InterruptedException {
        settled.await();
    }

    /** Ends the process at once, as a crash would; it is then started again. */
    void kill() {
        Child now = child;
        if (now != null) {
            now.kill();
        }
    }

    /** Ends it for good: asks, waits, and then does not ask any more. */
    void stop(Duration grace) throws InterruptedException {
        stopping = true;
        Child now = child;
        if (now != null && now.alive()) {
            now.ask();
            if (!now.endsWithin(grace.toMillis())) {
                now.kill();
                now.endsWithin(grace.toMillis());
            }
        }
        life.interrupt();
        if (life.isAlive()) {
            life.join(grace.toMillis());
        }
        enter(new PartState.Stopped());
    }

    private void enter(PartState next) {
        state = next;
        listener.changed(spec.name(), next);
        if (next instanceof PartState.Ready || next instanceof PartState.Failed || next instanceof PartState.Stopped) {
            settled.countDown();
        }
    }

    private void live() {
        try {
            PartSpec.Command command = spec.launch().prepare(what -> enter(new PartState.Preparing(what)));
            runAgainAndAgain(command);
        } catch (InterruptedException stopped) {
            endQuietly();
        } catch (Exception failed) {
            endQuietly();
            if (!stopping) {
                enter(new PartState.Failed(String.valueOf(failed.getMessage())));
            }
        }
    }

    private void runAgainAndAgain(PartSpec.Command command) throws IOException, InterruptedException {
        int attempt = 1;
        while (!stopping) {
            TimeUnit.MILLISECONDS.sleep(policy.pauseBefore(attempt - 1).toMillis());
            long began = System.nanoTime();
            enter(new PartState.Starting());
            Child started = Child.start(spec, command);
            child = started;
            long readySince = awaitServing(started, began);
            while (!started.endsWithin(1_000)) {
                // a process that runs needs nothing
            }
            if (stopping) {
                return;
            }
            boolean recovered = readySince > 0
                    && System.nanoTime() - readySince > policy.steady().toNanos();
            attempt = recovered ? 2 : attempt + 1;
            if (attempt > policy.attempts()) {
                enter(new PartState.Failed(started.end() + ", " + policy.attempts() + " times; see " + spec.log()));
                return;
            }
            enter(new PartState.Restarting(started.end(), attempt));
        }
    }

    /** When it began to serve, as nano time, or 0 when it ended before that. */
    private long awaitServing(Child started, long began) throws InterruptedException {
        while (!started.endsWithin(PROBE_MILLIS)) {
            if (spec.probe().serves() && started.alive()) {
                served.incrementAndGet();
                enter(new PartState.Ready(Duration.ofNanos(System.nanoTime() - began)));
                return System.nanoTime();
            }
            if (System.nanoTime() - began > patience.toNanos()) {
                throw new IllegalStateException(
                        "did not serve within " + patience.toSeconds() + " s; see " + spec.log());
            }
        }
        return 0;
    }

    private void endQuietly() {
        kill();
    }
}
