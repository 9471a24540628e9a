package cn.gov.zs.housing.applicant.stage;

import cn.gov.zs.housing.applicant.review.Scope;
import cn.gov.zs.housing.applicant.township.Townships;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Goes on with bulk handovers: case by case, in the order of their numbers. */
public final class HandoverWalk {
    private static final int AT_ONCE = 50;

    private final HandoverRuns runs;
    private final CaseClocks clocks;
    private final Colleagues colleagues;
    private final String replica;
    private final InstantSource clock;
    private final Duration lease;

    /**
     * @param replica tells this process from the others
     * @param lease how long a replica that fell silent keeps a run
     */
    public HandoverWalk(
            HandoverRuns runs,
            CaseClocks clocks,
            Colleagues colleagues,
            String replica,
            InstantSource clock,
            Duration lease) {
        this.runs = runs;
        this.clocks = clocks;
        this.colleagues = colleagues;
        this.replica = replica;
        this.clock = clock;
        this.lease = lease;
    }

    /** Works on every run that is free, to its end. */
    public void walkAll() {
        runs.underWay().forEach(this::walk);
    }

    private void walk(String id) {
        while (true) {
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var taken = runs.take(id, replica, now, now.plus(lease));
            if (taken.isEmpty() || !step(taken.get())) {
                return;
            }
        }
    }

    /** The next cases of a run; false when there is nothing more to do here. */
    private boolean step(HandoverRun run) {
        var cases = clocks.heldBy(run.from().subject(), scope(run), run.cursor(), AT_ONCE);
        var to = colleagues.find(run.to().subject());
        if (cases.isEmpty() || to.isEmpty()) {
            runs.end(run.id(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
            return false;
        }
        var moved = 0;
        var left = 0;
        for (var id : cases) {
            var before = clocks.find(id);
            if (before.isEmpty()) {
                continue;
            }
            var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var after = clocks.update(
                    before.get(),
                    it -> it.handedOver(run.from().subject(), run.duties(), to.get(), run.by(), run.reason(), at));
            if (after.equals(before.get())) {
                left++;
            } else {
                moved++;
            }
        }
        return runs.advance(run.id(), replica, cases.getLast().text(), moved, left);
    }

    private static Scope scope(HandoverRun run) {
        var township = run.township();
        return township == null ? new Scope.WholeCity() : new Scope.OneTownship(Townships.get(township));
    }
}
