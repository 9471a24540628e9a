package cn.gov.zs.housing.disclosure;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Work in rounds on a thread of its own, so that however long a round takes, it keeps nothing else from its time: the scheduler's one thread
 * ends notices.
 */
final class RoundsThread implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(RoundsThread.class);
    private static final Duration TO_END = Duration.ofSeconds(5);

    private final String name;
    private final Duration pause;
    private final Round round;
    private @Nullable Thread thread;

    /** One round of the work. */
    interface Round {
        /** Does what there is to do. It is left in the middle when the service stops, and what it throws is told and tried again. */
        void run();
    }

    /**
     * @param name of the work, as the log shows it
     * @param pause after each round
     */
    RoundsThread(String name, Duration pause, Round round) {
        this.name = name;
        this.pause = pause;
        this.round = round;
    }

    @Override
    public synchronized void start() {
        thread = Thread.ofPlatform().daemon().name(name).start(this::work);
    }

    private void work() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                round.run();
            } catch (RuntimeException fault) {
                LOG.warn("{} goes on later: {}", name, fault.toString());
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public synchronized void stop() {
        var stopping = thread;
        thread = null;
        if (stopping != null) {
            stopping.interrupt();
            try {
                stopping.join(TO_END);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
