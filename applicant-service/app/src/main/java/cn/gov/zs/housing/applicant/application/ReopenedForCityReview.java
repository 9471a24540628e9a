package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Passing;

/**
 * The household's appeal was upheld: the city's review is due once more.
 *
 * @param before the appeal
 * @param decision who upheld it, when, why
 */
public record ReopenedForCityReview(Appealed before, Passing decision) implements AwaitsCityReview {
    /** @throws IllegalArgumentException if another review was refused, or who refused decided herself */
    public ReopenedForCityReview {
        before.requireDecidedBy(decision, NoticeStage.CITY_REVIEW);
    }

    @Override
    public Declaration declaration() {
        return before.declaration();
    }

    @Override
    public FirstNoticeHeld held() {
        return ((AwaitsCityReview) before.before().before()).held();
    }
}
