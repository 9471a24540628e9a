package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;

/**
 * The household's appeal was upheld: the final review is due once more.
 *
 * @param before the appeal
 * @param decision who upheld it, when, why
 */
public record ReopenedForFinalReview(Appealed before, Handling decision) implements AwaitsFinalReview {
    /** @throws IllegalArgumentException if another review was refused, or who refused decided herself */
    public ReopenedForFinalReview {
        before.requireDecidedBy(decision, ReviewStage.FINAL_REVIEW);
    }

    @Override
    public Declaration declaration() {
        return before.declaration();
    }

    @Override
    public CityNoticeHeld noticeHeld() {
        return ((AwaitsFinalReview) before.refusedReview()).noticeHeld();
    }
}
