package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.evidence.Documents;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Removes at start and from time to time what crashes left of documents. Two replicas may do so at once. */
final class LeftOverSweeper implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LeftOverSweeper.class);
    private static final Duration TO_END = Duration.ofSeconds(5);

    private final Documents documents;
    private final EvidenceSettings settings;
    private final InstantSource clock;
    private @Nullable Thread thread;

    LeftOverSweeper(Documents documents, EvidenceSettings settings, InstantSource clock) {
        this.documents = documents;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        thread = Thread.ofVirtual().name("left-over-sweeper").start(() -> {
            try {
                work();
            } catch (InterruptedException stopped) {
                LOG.debug("sweeping stops");
            }
        });
    }

    private void work() throws InterruptedException {
        while (true) {
            try {
                var swept = documents.sweep(clock.instant().minus(settings.leftOverAfter()));
                if (swept > 0) {
                    LOG.info("left-overs of {} documents removed", swept);
                }
            } catch (RuntimeException fault) {
                if (Thread.interrupted()) {
                    throw new InterruptedException("sweeping");
                }
                LOG.warn("left-overs will be swept later: {}", fault.getClass().getName());
            }
            Thread.sleep(settings.sweep());
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
