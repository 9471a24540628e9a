package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Passing;
import cn.gov.zs.housing.applicant.review.Reviewer;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Notice 1 was held to its end; the city's review is due (待复核).
 *
 * @param before the application under its notice
 * @param endedOn the day the period was found over
 */
public record FirstNoticeHeld(FirstNoticeStanding before, LocalDate endedOn) implements Application {
    /** @throws IllegalArgumentException if the notice was not over by that day */
    public FirstNoticeHeld {
        before.firstNotice().requireOverOn(endedOn);
    }

    @Override
    public Declaration declaration() {
        return before.declaration();
    }

    @Override
    public ApplicationState state() {
        return ApplicationState.FIRST_NOTICE_HELD;
    }

    /** Who passed the first review. */
    public Passing firstReview() {
        return before.before().firstReview();
    }

    /** Passes the city's review (复核), which neither the household nor the first reviewer can do. */
    public ReviewAnswer passCityReview(Reviewer.OfCity by, Finding finding, Instant at) {
        if (isOwnedBy(by.subject())) {
            return new ReviewAnswer.OwnApplication();
        }
        if (firstReview().subject().equals(by.subject())) {
            return new ReviewAnswer.OwnFirstReview();
        }
        return new ReviewAnswer.Passed(new CityReviewed(this, Passing.by(by, at, finding)));
    }
}
