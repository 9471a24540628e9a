package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.subsidy.PaymentLines;
import cn.gov.zs.housing.applicant.subsidy.RunWalk;
import cn.gov.zs.housing.applicant.subsidy.SubsidyGrants;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRules;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRuns;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Goes on with payment lists in the background: those just started, and those another replica left behind. */
final class SubsidyRunWorker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SubsidyRunWorker.class);
    private static final Duration TO_END = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final int HOUSEHOLDS = 100;

    private final RunWalk walk;
    private @Nullable Thread thread;

    SubsidyRunWorker(
            SubsidyRules rules, SubsidyRuns runs, PaymentLines lines, SubsidyGrants grants, InstantSource clock) {
        this.walk = new RunWalk(rules, runs, lines, grants, UUID.randomUUID().toString(), clock, HOUSEHOLDS, LEASE);
    }

    @Override
    public synchronized void start() {
        thread = Thread.ofVirtual().name("subsidy-runs").start(() -> {
            try {
                work();
            } catch (InterruptedException stopped) {
                LOG.debug("subsidy runs stop");
            }
        });
    }

    private void work() throws InterruptedException {
        while (true) {
            try {
                walk.walkAll();
            } catch (RuntimeException fault) {
                if (Thread.interrupted()) {
                    throw new InterruptedException("subsidy runs");
                }
                // its class only: the message may speak of what is stored
                LOG.warn("subsidy runs will go on later: {}", fault.getClass().getName());
            }
            Thread.sleep(LOOK);
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
