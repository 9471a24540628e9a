package cn.gov.zs.housing.applicant.application;

import java.time.LocalDate;

/**
 * Notice 1 was held to its end; the city's review is due (待复核).
 *
 * @param before the application under its notice
 * @param endedOn the day the period was found over
 */
public record FirstNoticeHeld(FirstNoticeStanding before, LocalDate endedOn) implements AwaitsCityReview {
    /** @throws IllegalArgumentException if the notice was not over by that day */
    public FirstNoticeHeld {
        before.firstNotice().requireOverOn(endedOn);
    }

    @Override
    public Declaration declaration() {
        return before.declaration();
    }

    @Override
    public FirstNoticeHeld held() {
        return this;
    }
}
