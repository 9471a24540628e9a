package cn.gov.zs.housing.housing;

import cn.gov.zs.housing.housing.homesheet.ImportWalk;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Takes confirmed workbooks in the background as long as the service runs: a round, a pause, and again. */
final class HomeImportRounds implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(HomeImportRounds.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration TO_END = Duration.ofSeconds(5);

    private final ImportWalk walk;
    private @Nullable Thread thread;

    HomeImportRounds(ImportWalk walk) {
        this.walk = walk;
    }

    @Override
    public synchronized void start() {
        thread = Thread.ofVirtual().name("home-imports").start(() -> {
            try {
                work();
            } catch (InterruptedException stopped) {
                LOG.debug("home imports stop");
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
                    throw new InterruptedException("home imports");
                }
                LOG.warn("home imports will go on later", fault);
            }
            Thread.sleep(PAUSE);
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
