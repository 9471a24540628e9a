package cn.gov.zs.housing.applicant.evidence;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.Optional;
import java.util.Set;

/** The door to applications that were submitted. */
public final class ApplicationDoor implements CaseDoor {
    private final Applications applications;

    public ApplicationDoor(Applications applications) {
        this.applications = applications;
    }

    @Override
    public Optional<CaseFile> find(ApplicationId id) {
        return applications.find(id).map(Versioned::state).map(ApplicationDoor::file);
    }

    private static CaseFile file(Application application) {
        return new CaseFile(
                application.id(),
                application.declaration().ownerSubject().map(Set::of).orElseGet(Set::of),
                Optional.of(application.declaration()),
                phase(application.state()));
    }

    /**
     * A refused household may still prove its appeal, and one on the waiting list a change of its circumstances: what has ended for
     * good is closed, and nothing else.
     */
    static CasePhase phase(ApplicationState state) {
        return switch (state) {
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
                    APPEALED -> CasePhase.OPEN;
            case APPEAL_REJECTED, WITHDRAWN, REMOVED -> CasePhase.CLOSED;
        };
    }
}
