package cn.gov.zs.housing.applicant;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Does the chores of stages in the background, over and over: each looks itself whether there is something to do. */
final class StageWorker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(StageWorker.class);
    private static final Duration TO_END = Duration.ofSeconds(5);

    private final Map<String, Runnable> chores;
    private final Duration look;
    private @Nullable Thread thread;

    StageWorker(Map<String, Runnable> chores, Duration look) {
        this.chores = chores;
        this.look = look;
    }

    @Override
    public synchronized void start() {
        thread = Thread.ofVirtual().name("stages").start(() -> {
            try {
                work();
            } catch (InterruptedException stopped) {
                LOG.debug("stages stop");
            }
        });
    }

    private void work() throws InterruptedException {
        while (true) {
            for (var chore : chores.entrySet()) {
                try {
                    chore.getValue().run();
                } catch (RuntimeException fault) {
                    if (Thread.interrupted()) {
                        throw new InterruptedException(chore.getKey());
                    }
                    // the class only: its message may speak of what is stored
                    LOG.warn(
                            "{} will go on later: {}",
                            chore.getKey(),
                            fault.getClass().getName());
                }
            }
            Thread.sleep(look);
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
