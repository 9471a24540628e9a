package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.paperforms.PaperWalk;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Goes on with confirmed imports in the background: those just confirmed, and those another replica left behind. */
final class PaperFormsWorker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(PaperFormsWorker.class);
    private static final Duration TO_END = Duration.ofSeconds(5);

    private final PaperWalk walk;
    private final Duration look;
    private @Nullable Thread thread;

    PaperFormsWorker(PaperWalk walk, Duration look) {
        this.walk = walk;
        this.look = look;
    }

    @Override
    public synchronized void start() {
        thread = Thread.ofVirtual().name("paper-forms").start(() -> {
            try {
                work();
            } catch (InterruptedException stopped) {
                LOG.debug("imports stop");
            }
        });
    }

    private void work() throws InterruptedException {
        while (true) {
            try {
                walk.walkAll();
                walk.dropForgotten();
            } catch (RuntimeException fault) {
                if (Thread.interrupted()) {
                    throw new InterruptedException("imports");
                }
                // the class only: a message may speak of what is stored
                LOG.warn("imports will go on later: {}", fault.getClass().getName());
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
