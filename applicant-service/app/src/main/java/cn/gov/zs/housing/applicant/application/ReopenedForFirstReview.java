package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;

/**
 * The household's appeal was upheld: the first review is due once more.
 *
 * @param before the appeal
 * @param decision who upheld it, when, why
 */
public record ReopenedForFirstReview(Appealed before, Handling decision) implements AwaitsFirstReview {
    /** @throws IllegalArgumentException if another review was refused, or who refused decided herself */
    public ReopenedForFirstReview {
        before.requireDecidedBy(decision, ReviewStage.FIRST_REVIEW);
    }

    @Override
    public Declaration declaration() {
        return before.declaration();
    }
}
