package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Clerk;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Handling;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Notice 1 was held to its end; the township files the case to the city (待上报).
 *
 * @param before the application under its notice
 * @param endedOn the day the period was found over
 */
public record FirstNoticeHeld(FirstNoticeStanding before, LocalDate endedOn) implements FirstNoticed {
    /** @throws IllegalArgumentException if the notice was not over by that day */
    public FirstNoticeHeld {
        before.firstNotice().requireOverOn(endedOn);
    }

    @Override
    public Declaration declaration() {
        return before.declaration();
    }

    @Override
    public Handling firstReview() {
        return before.firstReview();
    }

    @Override
    public ApplicationState state() {
        return ApplicationState.FIRST_NOTICE_HELD;
    }

    /** Files the case to the city with the township's opinion (镇街意见、上报), which the first reviewer cannot write. */
    public ReviewAnswer file(Clerk by, Finding opinion, Instant at) {
        if (!by.township().equals(township())) {
            return new ReviewAnswer.OtherTownship();
        }
        if (concerns(by.subject())) {
            return new ReviewAnswer.OwnApplication();
        }
        return firstReview().subject().equals(by.subject())
                ? new ReviewAnswer.OwnFirstReview()
                : new ReviewAnswer.Passed(new Filed(this, Handling.by(by, at, opinion)));
    }
}
