package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;

/**
 * An objection to notice 2 was upheld (异议成立): the city's review is due once more.
 *
 * @param before the application under the notice, or after it
 * @param objectionId the objection
 * @param decision who upheld it, when, why
 */
public record CityObjectionUpheld(CityNoticed before, String objectionId, Handling decision)
        implements AwaitsCityReview {
    /** @throws IllegalArgumentException if the household or who passed the city's review decided */
    public CityObjectionUpheld {
        if (before.concerns(decision.subject()) || before.cityReview().subject().equals(decision.subject())) {
            throw new IllegalArgumentException(
                    "the objection to application " + before.id() + " was not decided by other eyes");
        }
    }

    @Override
    public Declaration declaration() {
        return before.declaration();
    }

    @Override
    public FirstNoticeHeld held() {
        return before.held();
    }
}
