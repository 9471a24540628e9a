package cn.gov.zs.housing.applicant.retention;

import cn.gov.zs.housing.applicant.application.AppealRejected;
import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.QualificationLost;
import cn.gov.zs.housing.applicant.application.Refused;
import cn.gov.zs.housing.applicant.application.Removed;
import cn.gov.zs.housing.applicant.application.Withdrawn;
import java.time.Instant;
import java.util.Optional;

/**
 * When a case ended (结案). A household that waits, or lives in its home, has a case that goes on; one that was refused, or a
 * tenant that qualifies no longer, has not, though it may still appeal (decisions 0170, 0141).
 */
public final class CaseEnd {
    private CaseEnd() {}

    /** The moment of the step that ended it; empty while it is open. */
    public static Optional<Instant> of(Application application) {
        return switch (application) {
            case Refused it -> Optional.of(it.refusal().at());
            case AppealRejected it -> Optional.of(it.decision().at());
            case Withdrawn it -> Optional.of(it.at());
            case Removed it -> Optional.of(it.removal().handling().at());
            case QualificationLost it -> Optional.of(it.loss().handling().at());
            default -> Optional.empty();
        };
    }
}
