package cn.gov.zs.housing.disclosure;

import cn.gov.zs.housing.disclosure.catalogue.DutyRecount;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Counts due dates again whenever another calendar is in force, on a thread of its own: a million of them keep no notice from ending.
 */
@Component
class RecountKeeper implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(RecountKeeper.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration TO_END = Duration.ofSeconds(5);

    private final DutyRecount recount;
    private @Nullable Thread thread;

    RecountKeeper(DutyRecount recount) {
        this.recount = recount;
    }

    @Override
    public synchronized void start() {
        thread = Thread.ofPlatform().daemon().name("due-recount").start(this::work);
    }

    private void work() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (recount.walk()) {
                    LOG.info("open due dates were counted again by the calendar in force");
                }
            } catch (RuntimeException fault) {
                LOG.warn("open due dates will be counted later: {}", fault.toString());
            }
            try {
                Thread.sleep(PAUSE);
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
