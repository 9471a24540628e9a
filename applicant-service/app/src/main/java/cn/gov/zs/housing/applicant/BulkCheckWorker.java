package cn.gov.zs.housing.applicant;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.exchange.BulkChecks;
import cn.gov.zs.housing.applicant.exchange.BulkWalk;
import cn.gov.zs.housing.applicant.exchange.CrossChecking;
import cn.gov.zs.housing.applicant.exchange.http.ExchangeSettings;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Goes on with bulk checks in the background: those just started, and those another replica left behind. */
final class BulkCheckWorker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(BulkCheckWorker.class);
    private static final Duration TO_END = Duration.ofSeconds(5);

    private final BulkWalk walk;
    private final Duration look;
    private @Nullable Thread thread;

    BulkCheckWorker(
            BulkChecks runs,
            Applications applications,
            CrossChecking checking,
            ExchangeSettings settings,
            InstantSource clock) {
        this.look = settings.look();
        this.walk = new BulkWalk(
                runs,
                applications,
                checking,
                UUID.randomUUID().toString(),
                clock,
                settings.households(),
                settings.lease(),
                BulkCheckWorker::tell);
    }

    /** The cause's class only: its message may speak of what is stored. */
    private static void tell(ApplicationId id, Throwable fault) {
        var cause = fault.getCause() == null ? fault : fault.getCause();
        LOG.error(
                "application {} could not be checked: {}", id, cause.getClass().getName());
    }

    @Override
    public synchronized void start() {
        thread = Thread.ofVirtual().name("bulk-checks").start(() -> {
            try {
                work();
            } catch (InterruptedException stopped) {
                LOG.debug("bulk checks stop");
            }
        });
    }

    private void work() throws InterruptedException {
        while (true) {
            try {
                walk.walkAll();
            } catch (RuntimeException fault) {
                if (Thread.interrupted()) {
                    throw new InterruptedException("bulk checks");
                }
                LOG.warn("bulk checks will go on later: {}", fault.toString());
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
