package cn.gov.zs.housing.applicant;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Does some work again and again in the background, from the service's start to its stop; a fault is logged and tried again. */
final class BackgroundWork implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);
    private static final Duration TO_END = Duration.ofSeconds(5);

    private final String name;
    private final Duration pause;
    private final Round round;
    private @Nullable Thread thread;

    /** One round of the work; everything it finds half done it goes on with. */
    @FunctionalInterface
    interface Round {
        void run() throws InterruptedException;
    }

    BackgroundWork(String name, Duration pause, Round round) {
        this.name = name;
        this.pause = pause;
        this.round = round;
    }

    @Override
    public synchronized void start() {
        thread = Thread.ofVirtual().name(name).start(() -> {
            try {
                work();
            } catch (InterruptedException stopped) {
                LOG.debug("{} stop", name);
            }
        });
    }

    private void work() throws InterruptedException {
        while (true) {
            try {
                round.run();
            } catch (RuntimeException fault) {
                if (Thread.interrupted()) {
                    throw new InterruptedException(name);
                }
                // its class only: the message may speak of what is stored
                LOG.warn("{} will go on later: {}", name, fault.getClass().getName());
            }
            Thread.sleep(pause);
        }
    }

    @Override
    public synchronized void stop() {
        var stopping = thread;
        thread = null;
        if (stopping == null) {
            return;
        }
        stopping.interrupt();
        try {
            stopping.join(TO_END);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
