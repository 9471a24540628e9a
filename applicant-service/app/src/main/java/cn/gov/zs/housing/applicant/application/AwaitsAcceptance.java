package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.law.Clause;
import cn.gov.zs.housing.applicant.review.Clerk;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Handling;
import java.time.Instant;
import java.util.Optional;

/** Arrived and not yet accepted (待受理): a clerk looks whether the papers are complete. */
public sealed interface AwaitsAcceptance extends Application permits Submitted, Supplemented {
    @Override
    default ApplicationState state() {
        return ApplicationState.SUBMITTED;
    }

    /** Accepts the application (受理): the papers are complete, or the gaps were told once already. */
    default ReviewAnswer accept(Clerk by, Finding finding, Instant at) {
        return barred(by).orElseGet(() -> new ReviewAnswer.Passed(new Accepted(this, Handling.by(by, at, finding))));
    }

    /**
     * Tells the household in writing everything that is missing (一次性告知). The law lets an office do so once: what comes back is
     * accepted as it is, and a proof that is still missing is for the first review to weigh.
     */
    default ReviewAnswer tellGaps(Clerk by, Finding gaps, Instant at) {
        return barred(by).orElseGet(() -> switch (this) {
            case Submitted submitted -> new ReviewAnswer.Passed(new GapsTold(submitted, Handling.by(by, at, gaps)));
            case Supplemented _ -> new ReviewAnswer.NotDue(state(), Clause.GAPS_ONCE);
        });
    }

    private Optional<ReviewAnswer> barred(Clerk by) {
        if (!by.township().equals(township())) {
            return Optional.of(new ReviewAnswer.OtherTownship());
        }
        return isOwnedBy(by.subject()) ? Optional.of(new ReviewAnswer.OwnApplication()) : Optional.empty();
    }
}
