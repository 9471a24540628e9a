package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;

/**
 * The household's appeal was upheld: the city's review is due once more.
 *
 * @param before the appeal
 * @param decision who upheld it, when, why
 */
public record ReopenedForCityReview(Appealed before, Handling decision) implements AwaitsCityReview {
    /** @throws IllegalArgumentException if another review was refused, or who refused decided herself */
    public ReopenedForCityReview {
        before.requireDecidedBy(decision, ReviewStage.CITY_REVIEW);
    }

    @Override
    public Declaration declaration() {
        return before.declaration();
    }

    @Override
    public FirstNoticeHeld held() {
        return ((AwaitsCityReview) before.refusedReview()).held();
    }
}
