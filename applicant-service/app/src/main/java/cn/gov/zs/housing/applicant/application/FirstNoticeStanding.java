package cn.gov.zs.housing.applicant.application;

import java.time.LocalDate;

/**
 * Notice 1 stands in the township (初审公示中).
 *
 * @param before the application as the township passed it
 * @param firstNotice the notice
 */
public record FirstNoticeStanding(FirstReviewed before, PublicNotice firstNotice) implements Application {
    @Override
    public Declaration declaration() {
        return before.declaration();
    }

    @Override
    public ApplicationState state() {
        return ApplicationState.FIRST_NOTICE_STANDING;
    }

    /**
     * The notice's period is over.
     *
     * @throws IllegalArgumentException if it was not over by that day
     */
    public FirstNoticeHeld end(LocalDate endedOn) {
        return new FirstNoticeHeld(this, endedOn);
    }
}
