package cn.gov.zs.housing.applicant.mandate;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether somebody may see a case and act on it as the household does. Asked wherever only the household's own account would do. */
public final class Standing {
    private static final int MOST_HELD = 100;

    private final CaseAccesses accesses;
    private final InstantSource clock;

    /** Standing by these records, at the moment it is asked. */
    public Standing(CaseAccesses accesses, InstantSource clock) {
        this.accesses = accesses;
        this.clock = clock;
    }

    /** Whether this person is the household or holds a mandate in force. */
    public boolean actsFor(String subject, Application application) {
        return application.isOwnedBy(subject)
                || mandate(subject, application.id()).isPresent();
    }

    /** The mandate in force that lets this person act on the case; empty for the household itself and for strangers. */
    public Optional<Mandate> mandate(String subject, ApplicationId application) {
        return accesses.find(application).flatMap(access -> access.letting(subject, ShanghaiDay.of(now())));
    }

    /** Who holds a mandate in force for this case. */
    public Set<String> holders(ApplicationId application) {
        return accesses.find(application)
                .map(access -> access.holders(ShanghaiDay.of(now())))
                .orElseGet(Set::of);
    }

    /**
     * Marks what a holder sets out to do, in the same write that finds her mandate in force.
     *
     * @return the mark; empty when she holds none any more, and then she does nothing
     */
    public Optional<CaseAccess.Act> begin(String subject, ApplicationId application, String what) {
        var at = now();
        return accesses.change(application, access -> {
            var act = access.letting(subject, ShanghaiDay.of(at))
                    .map(mandate -> new CaseAccess.Act(mandate.number(), subject, what, at, false));
            return new CaseAccesses.Step<>(act.map(access::begin).orElse(access), act);
        });
    }

    /** What was begun was done. */
    public void done(ApplicationId application, CaseAccess.Act begun) {
        accesses.change(application, access -> new CaseAccesses.Step<>(access.done(begun), begun));
    }

    /** What was begun was refused, and its mark goes. */
    public void notDone(ApplicationId application, CaseAccess.Act begun) {
        accesses.change(application, access -> new CaseAccesses.Step<>(access.notDone(begun), begun));
    }

    /** The cases this person may act on by mandates in force. */
    public List<ApplicationId> held(String subject) {
        return accesses.listHeldBy(subject, MOST_HELD).stream()
                .filter(application -> mandate(subject, application).isPresent())
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
