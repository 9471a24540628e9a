package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;
import java.time.LocalDate;

/**
 * Notice 2 was held to its end; the final review is due (待终审).
 *
 * @param before the application under notice 2
 * @param endedOn the day the period was found over; waiting time counts from it
 */
public record CityNoticeHeld(CityNoticeStanding before, LocalDate endedOn) implements CityNoticed, AwaitsFinalReview {
    /** @throws IllegalArgumentException if the notice was not over by that day */
    public CityNoticeHeld {
        before.cityNotice().requireOverOn(endedOn);
    }

    @Override
    public Declaration declaration() {
        return before.declaration();
    }

    @Override
    public Handling cityReview() {
        return before.cityReview();
    }

    @Override
    public FirstNoticeHeld held() {
        return before.held();
    }

    @Override
    public CityNoticeHeld noticeHeld() {
        return this;
    }

    @Override
    public ApplicationState state() {
        return ApplicationState.CITY_NOTICE_HELD;
    }
}
