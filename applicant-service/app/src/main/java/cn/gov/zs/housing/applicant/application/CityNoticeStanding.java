package cn.gov.zs.housing.applicant.application;

import java.time.LocalDate;

/**
 * Notice 2 stands at the city (复核公示中).
 *
 * @param before the application as the city passed it
 * @param cityNotice the notice
 */
public record CityNoticeStanding(CityReviewed before, PublicNotice cityNotice) implements Application {
    @Override
    public Declaration declaration() {
        return before.declaration();
    }

    @Override
    public ApplicationState state() {
        return ApplicationState.CITY_NOTICE_STANDING;
    }

    /**
     * The notice's period is over: the household is registered to wait from that day.
     *
     * @throws IllegalArgumentException if it was not over by that day
     */
    public Registered end(LocalDate endedOn) {
        return new Registered(this, endedOn);
    }
}
