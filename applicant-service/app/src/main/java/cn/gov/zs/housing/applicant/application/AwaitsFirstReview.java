package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Passing;
import cn.gov.zs.housing.applicant.review.Refusal;
import cn.gov.zs.housing.applicant.review.RefusalGround;
import cn.gov.zs.housing.applicant.review.Reviewer;
import java.time.Instant;
import java.util.Optional;

/** Waits for its township's first review (待初审): just submitted, or opened again by an appeal. */
public sealed interface AwaitsFirstReview extends AwaitsReview permits Submitted, ReopenedForFirstReview {
    @Override
    default ApplicationState state() {
        return ApplicationState.SUBMITTED;
    }

    @Override
    default NoticeStage reviewDue() {
        return NoticeStage.FIRST_REVIEW;
    }

    /** Passes the first review (初审), which only another person of the hukou's own township can do. */
    default ReviewAnswer passFirstReview(Reviewer.OfTownship by, Finding finding, Instant at) {
        return barred(by)
                .orElseGet(() -> new ReviewAnswer.Passed(new FirstReviewed(this, Passing.by(by, at, finding))));
    }

    /** Refuses the household at the first review (初审不予通过), which the same people can do. */
    default ReviewAnswer refuseAtFirstReview(
            Reviewer.OfTownship by, RefusalGround ground, Finding reasons, Instant at) {
        return barred(by)
                .orElseGet(() -> new ReviewAnswer.NotPassed(new Refused(this, Refusal.by(by, at, ground, reasons))));
    }

    private Optional<ReviewAnswer> barred(Reviewer.OfTownship by) {
        if (!by.township().equals(township())) {
            return Optional.of(new ReviewAnswer.OtherTownship());
        }
        return isOwnedBy(by.subject()) ? Optional.of(new ReviewAnswer.OwnApplication()) : Optional.empty();
    }
}
