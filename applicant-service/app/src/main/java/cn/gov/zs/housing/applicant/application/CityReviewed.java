package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;

/**
 * The city passed its review; notice 2 is asked for and not yet up.
 *
 * @param before the application as it was reviewed
 * @param cityReview who passed it, when, on which finding
 */
public record CityReviewed(AwaitsCityReview before, Handling cityReview) implements AwaitsCityNotice {
    /** @throws IllegalArgumentException if the household's own member or the first reviewer passed it */
    public CityReviewed {
        if (before.concerns(cityReview.subject())
                || before.firstReview().subject().equals(cityReview.subject())) {
            throw new IllegalArgumentException(
                    "application " + before.id() + " was not reviewed by another pair of eyes");
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
