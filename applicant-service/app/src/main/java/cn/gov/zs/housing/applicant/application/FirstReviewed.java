package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;

/**
 * The township passed the first review; notice 1 is asked for and not yet up.
 *
 * @param before the application as it was reviewed
 * @param firstReview who passed it, when, on which finding
 */
public record FirstReviewed(AwaitsFirstReview before, Handling firstReview) implements AwaitsFirstNotice {
    /** @throws IllegalArgumentException if the household's own member or the visitor passed it */
    public FirstReviewed {
        if (before.concerns(firstReview.subject()) || before.visit().subject().equals(firstReview.subject())) {
            throw new IllegalArgumentException(
                    "application " + before.id() + " was reviewed by who entered it or visited the household");
        }
    }

    @Override
    public Declaration declaration() {
        return before.declaration();
    }
}
