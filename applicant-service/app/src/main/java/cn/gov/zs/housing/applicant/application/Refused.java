package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Refusal;

/**
 * A review refused the household, in writing and with reasons; it may appeal (不予通过).
 *
 * @param before the application as it was reviewed
 * @param refusal who refused it, when, on which ground and why
 */
public record Refused(AwaitsReview before, Refusal refusal) implements Appealable {
    /** @throws IllegalArgumentException if the household's own member refused it */
    public Refused {
        if (before.concerns(refusal.subject())) {
            throw new IllegalArgumentException("application " + before.id() + " was refused by who entered it");
        }
    }

    /** The review that refused it. */
    public ReviewStage stage() {
        return before.reviewDue();
    }

    @Override
    public Declaration declaration() {
        return before.declaration();
    }

    @Override
    public ApplicationState state() {
        return ApplicationState.REFUSED;
    }

    @Override
    public String decidedBy() {
        return refusal.subject();
    }

    @Override
    public boolean appealLies() {
        return true;
    }
}
