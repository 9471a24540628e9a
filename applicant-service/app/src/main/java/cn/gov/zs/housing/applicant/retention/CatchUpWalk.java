package cn.gov.zs.housing.applicant.retention;

import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.township.Township;
import cn.gov.zs.housing.applicant.township.Townships;
import java.util.Arrays;
import java.util.List;

/** Enters the cases that ended before the list of closed cases was kept, some at a time; goes on where a crash left it. */
public final class CatchUpWalk {
    private static final int AT_ONCE = 100;

    private static final List<Leg> LEGS = Townships.list().stream()
            .flatMap(township -> Arrays.stream(ApplicationState.values())
                    .filter(ApplicationState::closed)
                    .map(state -> new Leg(township, state)))
            .toList();

    private final ClosedCases cases;
    private final ClosedCaseKeeper keeper;
    private final Applications applications;

    private record Leg(Township township, ApplicationState state) {}

    /** Reads the last and enters into the first. */
    public CatchUpWalk(ClosedCases cases, ClosedCaseKeeper keeper, Applications applications) {
        this.cases = cases;
        this.keeper = keeper;
        this.applications = applications;
    }

    /** Walks to the end; does nothing when it was done before. */
    public void walk() {
        for (var at = cases.catchUp(); at.leg() < LEGS.size(); at = cases.catchUp()) {
            var leg = LEGS.get(at.leg());
            var ids = applications.inState(leg.township(), leg.state(), at.cursor(), AT_ONCE);
            ids.forEach(keeper::caseMoved);
            cases.advance(
                    at,
                    ids.size() < AT_ONCE ? at.nextLeg() : at.upTo(ids.getLast().text()));
        }
    }
}
