package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Passing;
import cn.gov.zs.housing.applicant.review.Refusal;
import cn.gov.zs.housing.applicant.review.RefusalGround;
import cn.gov.zs.housing.applicant.review.Reviewer;
import java.time.Instant;
import java.util.Optional;

/** Waits for the city's review (待复核): notice 1 was just found over, or an appeal opened it again. */
public sealed interface AwaitsCityReview extends AwaitsReview permits FirstNoticeHeld, ReopenedForCityReview {
    /** The application as notice 1 left it. */
    FirstNoticeHeld held();

    @Override
    default ApplicationState state() {
        return ApplicationState.FIRST_NOTICE_HELD;
    }

    @Override
    default NoticeStage reviewDue() {
        return NoticeStage.CITY_REVIEW;
    }

    /** Who passed the first review. */
    default Passing firstReview() {
        return held().before().before().firstReview();
    }

    /** Passes the city's review (复核), which neither the household nor the first reviewer can do. */
    default ReviewAnswer passCityReview(Reviewer.OfCity by, Finding finding, Instant at) {
        return barred(by).orElseGet(() -> new ReviewAnswer.Passed(new CityReviewed(this, Passing.by(by, at, finding))));
    }

    /** Refuses the household at the city's review (复核不予通过), which the same people can do. */
    default ReviewAnswer refuseAtCityReview(Reviewer.OfCity by, RefusalGround ground, Finding reasons, Instant at) {
        return barred(by)
                .orElseGet(() -> new ReviewAnswer.NotPassed(new Refused(this, Refusal.by(by, at, ground, reasons))));
    }

    private Optional<ReviewAnswer> barred(Reviewer.OfCity by) {
        if (isOwnedBy(by.subject())) {
            return Optional.of(new ReviewAnswer.OwnApplication());
        }
        return firstReview().subject().equals(by.subject())
                ? Optional.of(new ReviewAnswer.OwnFirstReview())
                : Optional.empty();
    }
}
