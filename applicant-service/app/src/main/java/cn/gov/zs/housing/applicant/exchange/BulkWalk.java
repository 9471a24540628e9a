package cn.gov.zs.housing.applicant.exchange;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.township.Townships;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/**
 * Works through a township, as many households at once as it may. It covers those that wait when it passes their number; one that
 * begins to wait behind it is the next run's.
 */
public final class BulkWalk {
    private final BulkChecks runs;
    private final Applications applications;
    private final CrossChecking checking;
    private final String replica;
    private final InstantSource clock;
    private final int atOnce;
    private final Duration lease;
    private final BiConsumer<ApplicationId, Throwable> onFault;

    /**
     * @param replica tells this process from the others
     * @param atOnce households at once, 1 or more
     * @param lease how long a replica that fell silent keeps a run; longer than a household takes at its slowest
     * @param onFault told of a household that could not be checked through a fault of ours; it counts as incomplete and does not
     *     stop the others
     */
    public BulkWalk(
            BulkChecks runs,
            Applications applications,
            CrossChecking checking,
            String replica,
            InstantSource clock,
            int atOnce,
            Duration lease,
            BiConsumer<ApplicationId, Throwable> onFault) {
        this.runs = runs;
        this.applications = applications;
        this.checking = checking;
        this.replica = replica;
        this.clock = clock;
        this.atOnce = atOnce;
        this.lease = lease;
        this.onFault = onFault;
    }

    /** Goes on with every run that nobody else works on, until each has ended. */
    public void walkAll() throws InterruptedException {
        for (var run : runs.list()) {
            if (run.status() == BulkCheck.Status.RUNNING) {
                walk(run.township());
            }
        }
    }

    private void walk(String township) throws InterruptedException {
        try (var working = Executors.newVirtualThreadPerTaskExecutor()) {
            while (true) {
                var taken = runs.take(township, replica, now(), now().plus(lease));
                if (taken.isEmpty()) {
                    return;
                }
                var next = applications.inState(
                        Townships.get(township),
                        ApplicationState.FILED,
                        taken.get().cursor(),
                        atOnce);
                if (next.isEmpty()) {
                    runs.end(township, BulkCheck.Status.FINISHED, now());
                    return;
                }
                var incomplete = check(next, working);
                if (!runs.advance(township, replica, next.getLast().text(), next.size(), incomplete)) {
                    return;
                }
            }
        }
    }

    private int check(List<ApplicationId> next, ExecutorService working) throws InterruptedException {
        var underWay = new LinkedHashMap<ApplicationId, Future<CheckAnswer>>();
        next.forEach(id -> underWay.put(id, working.submit(() -> checking.check(id))));
        int incomplete = 0;
        try {
            for (var one : underWay.entrySet()) {
                incomplete += isComplete(one.getKey(), one.getValue()) ? 0 : 1;
            }
        } catch (InterruptedException stopped) {
            underWay.values().forEach(one -> one.cancel(true));
            throw stopped;
        }
        return incomplete;
    }

    private boolean isComplete(ApplicationId id, Future<CheckAnswer> check) throws InterruptedException {
        try {
            return !(check.get() instanceof CheckAnswer.Done(CrossCheck now))
                    || now.due().isEmpty();
        } catch (ExecutionException fault) {
            onFault.accept(id, fault);
            return false;
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
