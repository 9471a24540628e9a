package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Approver;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Handling;
import cn.gov.zs.housing.applicant.review.Refusal;
import cn.gov.zs.housing.applicant.review.RefusalGround;
import java.time.Instant;
import java.util.Optional;

/** Waits for the final review (待终审): notice 2 was just found over, or an appeal opened it again. */
public sealed interface AwaitsFinalReview extends AwaitsReview permits CityNoticeHeld, ReopenedForFinalReview {
    /** The application as notice 2 left it. */
    CityNoticeHeld noticeHeld();

    @Override
    default ApplicationState state() {
        return ApplicationState.CITY_NOTICE_HELD;
    }

    @Override
    default ReviewStage reviewDue() {
        return ReviewStage.FINAL_REVIEW;
    }

    /** Registers the household (终审通过，登记轮候), which neither it nor either reviewer can do. */
    default ReviewAnswer register(Approver by, Finding finding, Instant at) {
        return barred(by).orElseGet(() -> new ReviewAnswer.Passed(new Registered(this, Handling.by(by, at, finding))));
    }

    /** Refuses the household at the final review (终审不予通过), which the same people can do. */
    default ReviewAnswer refuseAtFinalReview(Approver by, RefusalGround ground, Finding reasons, Instant at) {
        return barred(by)
                .orElseGet(() -> new ReviewAnswer.NotPassed(
                        new Refused(this, new Refusal(by.subject(), by.name(), at, ground, reasons))));
    }

    /** Returns the case for correction, which the same people can do. */
    default ReviewAnswer returnAtFinalReview(Approver by, Finding what, Instant at) {
        return barred(by).orElseGet(() -> new ReviewAnswer.Passed(returnForCorrection(Handling.by(by, at, what))));
    }

    private Optional<ReviewAnswer> barred(Approver by) {
        if (concerns(by.subject())) {
            return Optional.of(new ReviewAnswer.OwnApplication());
        }
        if (noticeHeld().held().firstReview().subject().equals(by.subject())) {
            return Optional.of(new ReviewAnswer.OwnFirstReview());
        }
        return noticeHeld().cityReview().subject().equals(by.subject())
                ? Optional.of(new ReviewAnswer.OwnCityReview())
                : Optional.empty();
    }
}
