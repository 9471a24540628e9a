package cn.gov.zs.housing.applicant.evidence;

import cn.gov.zs.housing.applicant.application.Appealable;
import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The door to applications that were submitted. */
public final class ApplicationDoor implements CaseDoor {
    private final Applications applications;
    private final Function<ApplicationId, Set<String>> holders;

    /** @param holders who holds a mandate in force for a case, and speaks for its household */
    public ApplicationDoor(Applications applications, Function<ApplicationId, Set<String>> holders) {
        this.applications = applications;
        this.holders = holders;
    }

    @Override
    public Optional<CaseFile> find(ApplicationId id) {
        return applications.find(id).map(Versioned::state).map(this::file);
    }

    private CaseFile file(Application application) {
        var speakers = new HashSet<>(holders.apply(application.id()));
        application.declaration().ownerSubject().ifPresent(speakers::add);
        return new CaseFile(
                application.id(),
                speakers,
                Optional.empty(),
                Optional.of(application.declaration()),
                phase(application));
    }

    /**
     * A household that was refused, removed or disqualified may still prove its appeal, and one that qualifies a change of its circumstances:
     * what has ended for good is closed, and nothing else.
     */
    static CasePhase phase(Application application) {
        return switch (application.state()) {
            case SUBMITTED,
                    GAPS_TOLD,
                    ACCEPTED,
                    VISITED,
                    FIRST_REVIEWED,
                    FIRST_NOTICE_STANDING,
                    FIRST_NOTICE_HELD,
                    FILED,
                    CITY_REVIEWED,
                    CITY_NOTICE_STANDING,
                    CITY_NOTICE_HELD,
                    RETURNED,
                    REGISTERED,
                    ALLOTTED,
                    ALLOTMENT_CONFIRMED,
                    REFUSED,
                    QUALIFICATION_LOST,
                    APPEALED -> CasePhase.OPEN;
            case REMOVED ->
                application instanceof Appealable removed && removed.appealLies() ? CasePhase.OPEN : CasePhase.CLOSED;
            case APPEAL_REJECTED, WITHDRAWN -> CasePhase.CLOSED;
        };
    }
}
