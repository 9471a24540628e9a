package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Handling;
import cn.gov.zs.housing.applicant.review.Refusal;
import cn.gov.zs.housing.applicant.review.RefusalGround;
import cn.gov.zs.housing.applicant.review.Reviewer;
import java.time.Instant;
import java.util.Optional;

/** Waits for the city's re-check (待复核): just filed, corrected, or opened again by an appeal or an objection. */
public sealed interface AwaitsCityReview extends AwaitsReview
        permits Filed, ReopenedForCityReview, CityObjectionUpheld, CorrectedForCityReview {
    /** The application as notice 1 left it. */
    FirstNoticeHeld held();

    @Override
    default ApplicationState state() {
        return ApplicationState.FILED;
    }

    @Override
    default ReviewStage reviewDue() {
        return ReviewStage.CITY_REVIEW;
    }

    /** Who passed the first review. */
    default Handling firstReview() {
        return held().firstReview();
    }

    /** Passes the city's review (复核), which neither the household nor the first reviewer can do. */
    default ReviewAnswer passCityReview(Reviewer.OfCity by, Finding finding, Instant at) {
        return barred(by)
                .orElseGet(() -> new ReviewAnswer.Passed(new CityReviewed(this, Handling.by(by, at, finding))));
    }

    /** Refuses the household at the city's review (复核不予通过), which the same people can do. */
    default ReviewAnswer refuseAtCityReview(Reviewer.OfCity by, RefusalGround ground, Finding reasons, Instant at) {
        return barred(by)
                .orElseGet(() -> new ReviewAnswer.NotPassed(new Refused(this, Refusal.by(by, at, ground, reasons))));
    }

    /** Returns the case for correction, which the same people can do. */
    default ReviewAnswer returnAtCityReview(Reviewer.OfCity by, Finding what, Instant at) {
        return barred(by).orElseGet(() -> new ReviewAnswer.Passed(returnForCorrection(Handling.by(by, at, what))));
    }

    private Optional<ReviewAnswer> barred(Reviewer.OfCity by) {
        if (concerns(by.subject())) {
            return Optional.of(new ReviewAnswer.OwnApplication());
        }
        return firstReview().subject().equals(by.subject())
                ? Optional.of(new ReviewAnswer.OwnFirstReview())
                : Optional.empty();
    }
}
