package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;

/**
 * The township filed the case to the city with its opinion (已上报); the city's re-check is due.
 *
 * @param before the application as notice 1 left it
 * @param opinion who filed it, when, with which opinion
 */
public record Filed(FirstNoticeHeld before, Handling opinion) implements AwaitsCityReview {
    /** @throws IllegalArgumentException if the household's own member or the first reviewer filed it */
    public Filed {
        if (before.concerns(opinion.subject()) || before.firstReview().subject().equals(opinion.subject())) {
            throw new IllegalArgumentException("application " + before.id() + " was not filed by other eyes");
        }
    }

    @Override
    public Declaration declaration() {
        return before.declaration();
    }

    @Override
    public FirstNoticeHeld held() {
        return before;
    }
}
