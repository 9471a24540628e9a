package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;

/**
 * An objection to notice 1 was upheld (异议成立): the first review is due once more.
 *
 * @param before the application under the notice, or after it
 * @param objectionId the objection
 * @param decision who upheld it, when, why
 */
public record FirstObjectionUpheld(FirstNoticed before, String objectionId, Handling decision)
        implements AwaitsFirstReview {
    /** @throws IllegalArgumentException if the household or who passed the first review decided */
    public FirstObjectionUpheld {
        if (before.concerns(decision.subject())
                || before.firstReview().subject().equals(decision.subject())) {
            throw new IllegalArgumentException(
                    "the objection to application " + before.id() + " was not decided by other eyes");
        }
    }

    @Override
    public Declaration declaration() {
        return before.declaration();
    }
}
