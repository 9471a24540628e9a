package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;
import java.time.LocalDate;

/**
 * Notice 1 stands in the township (初审公示中).
 *
 * @param before the application as the township passed it
 * @param firstNotice the notice
 */
public record FirstNoticeStanding(AwaitsFirstNotice before, PublicNotice firstNotice) implements FirstNoticed {
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

    /** A published fact was wrong: the notice is put up again with the right ones, and its 20 days start anew. */
    public FirstNoticeCorrected correct(Declaration declaration, Handling correction) {
        return new FirstNoticeCorrected(this, declaration, correction);
    }
}
