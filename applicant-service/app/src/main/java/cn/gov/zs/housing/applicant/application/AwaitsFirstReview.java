package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Handling;
import cn.gov.zs.housing.applicant.review.Refusal;
import cn.gov.zs.housing.applicant.review.RefusalGround;
import cn.gov.zs.housing.applicant.review.Reviewer;
import java.time.Instant;
import java.util.Optional;

/** Waits for its township's first review (待初审): just visited, corrected, or opened again by an appeal or an objection. */
public sealed interface AwaitsFirstReview extends AwaitsReview
        permits Visited, ReopenedForFirstReview, FirstObjectionUpheld, CorrectedForFirstReview {
    @Override
    default ApplicationState state() {
        return ApplicationState.VISITED;
    }

    @Override
    default ReviewStage reviewDue() {
        return ReviewStage.FIRST_REVIEW;
    }

    /** Who visited the household. */
    default Handling visit() {
        return History.of(this).visit().orElseThrow(() -> new IllegalStateException("a review without a visit"));
    }

    /** Passes the first review (初审), which only another person of the hukou's own township can do, and not who visited. */
    default ReviewAnswer passFirstReview(Reviewer.OfTownship by, Finding finding, Instant at) {
        return barred(by)
                .orElseGet(() -> new ReviewAnswer.Passed(new FirstReviewed(this, Handling.by(by, at, finding))));
    }

    /** Refuses the household at the first review (初审不予通过), which the same people can do. */
    default ReviewAnswer refuseAtFirstReview(
            Reviewer.OfTownship by, RefusalGround ground, Finding reasons, Instant at) {
        return barred(by)
                .orElseGet(() -> new ReviewAnswer.NotPassed(new Refused(this, Refusal.by(by, at, ground, reasons))));
    }

    /** Returns the case for correction, which the same people can do. */
    default ReviewAnswer returnAtFirstReview(Reviewer.OfTownship by, Finding what, Instant at) {
        return barred(by).orElseGet(() -> new ReviewAnswer.Passed(returnForCorrection(Handling.by(by, at, what))));
    }

    private Optional<ReviewAnswer> barred(Reviewer.OfTownship by) {
        if (!by.township().equals(township())) {
            return Optional.of(new ReviewAnswer.OtherTownship());
        }
        if (concerns(by.subject())) {
            return Optional.of(new ReviewAnswer.OwnApplication());
        }
        return visit().subject().equals(by.subject()) ? Optional.of(new ReviewAnswer.OwnVisit()) : Optional.empty();
    }
}
