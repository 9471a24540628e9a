package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;
import java.time.LocalDate;

/**
 * Notice 2 stands at the city (复核公示中).
 *
 * @param before the application as the city passed it
 * @param cityNotice the notice
 */
public record CityNoticeStanding(AwaitsCityNotice before, PublicNotice cityNotice) implements CityNoticed {
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
    public ApplicationState state() {
        return ApplicationState.CITY_NOTICE_STANDING;
    }

    /**
     * The notice's period is over: the final review is due.
     *
     * @throws IllegalArgumentException if it was not over by that day
     */
    public CityNoticeHeld end(LocalDate endedOn) {
        return new CityNoticeHeld(this, endedOn);
    }

    /** A published fact was wrong: the notice is put up again with the right ones, and its 20 days start anew. */
    public CityNoticeCorrected correct(Declaration declaration, Handling correction) {
        return new CityNoticeCorrected(this, declaration, correction);
    }
}
