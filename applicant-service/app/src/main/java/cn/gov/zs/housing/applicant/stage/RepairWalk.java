package cn.gov.zs.housing.applicant.stage;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.township.Township;
import cn.gov.zs.housing.applicant.township.Townships;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/**
 * Reads every clock again, for what an event did not say: a new calendar, a new rule, an event that was lost. First the clocks
 * that run, then whoever should have one and has none.
 */
public final class RepairWalk {
    private static final int AT_ONCE = 100;

    private static final List<Leg> LEGS = Townships.list().stream()
            .flatMap(township -> Arrays.stream(ApplicationState.values())
                    .filter(state -> Stage.in(state).isPresent())
                    .map(state -> new Leg(township, state)))
            .toList();

    private final StageClocks truth;
    private final CaseClocks clocks;
    private final Applications applications;
    private final Repairs repairs;
    private final String replica;
    private final InstantSource clock;
    private final Duration lease;

    private record Leg(Township township, ApplicationState state) {}

    /**
     * @param replica tells this process from the others
     * @param lease how long a replica that fell silent keeps the walk
     */
    public RepairWalk(
            StageClocks truth,
            CaseClocks clocks,
            Applications applications,
            Repairs repairs,
            String replica,
            InstantSource clock,
            Duration lease) {
        this.truth = truth;
        this.clocks = clocks;
        this.applications = applications;
        this.repairs = repairs;
        this.replica = replica;
        this.clock = clock;
        this.lease = lease;
    }

    /** Walks to the end, unless it was done today by this calendar or another replica is at it. */
    public void walk() {
        while (step()) {
            // each step is stored
        }
    }

    private boolean step() {
        var now = now();
        var today = ShanghaiDay.of(now);
        var by = truth.calendar().version();
        var taken = repairs.change(Repair.begun(today, by), it -> it.takenBy(replica, today, by, now, now.plus(lease)));
        return taken.filter(this::stepOf).isPresent();
    }

    private boolean stepOf(Repair at) {
        if (at.leg() > LEGS.size()) {
            repairs.change(at, it -> it.ended(replica, at, now()));
            return false;
        }
        var ids = at.leg() == 0 ? clocks.running(at.cursor(), AT_ONCE) : inState(at);
        var due = at.leg() == 0 ? ids : ids.stream().filter(this::lacksClock).toList();
        due.forEach(truth::caseMoved);
        var over = ids.size() < AT_ONCE;
        var leg = over ? at.leg() + 1 : at.leg();
        var cursor = over ? "" : ids.getLast().text();
        return repairs.change(at, it -> it.advanced(replica, at, leg, cursor, due.size()))
                .isPresent();
    }

    private List<ApplicationId> inState(Repair at) {
        var leg = LEGS.get(at.leg() - 1);
        return applications.inState(leg.township(), leg.state(), at.cursor(), AT_ONCE);
    }

    /** A clock that runs, even a wrong one, was read again in the first part. */
    private boolean lacksClock(ApplicationId id) {
        return clocks.find(id).filter(found -> found.running() != null).isEmpty();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
