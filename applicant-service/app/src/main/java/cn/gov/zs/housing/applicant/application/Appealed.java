package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Approver;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Handling;
import java.time.Instant;

/**
 * The household appealed; somebody who did not refuse it decides (申诉处理中).
 *
 * @param before the refusal
 * @param appeal what the household says
 */
public record Appealed(Refused before, Appeal appeal) implements Application {
    @Override
    public Declaration declaration() {
        return before.declaration();
    }

    @Override
    public ApplicationState state() {
        return ApplicationState.APPEALED;
    }

    /** Decides the appeal; neither the household nor who refused it can. */
    public AppealAnswer decide(Approver by, AppealAnswer.Outcome outcome, Finding reasons, Instant at) {
        if (concerns(by.subject())) {
            return new AppealAnswer.OwnApplication();
        }
        if (before.refusal().subject().equals(by.subject())) {
            return new AppealAnswer.OwnRefusal();
        }
        var decision = new Handling(by.subject(), by.name(), at, reasons);
        return new AppealAnswer.Decided(
                switch (outcome) {
                    case UPHELD -> reopen(decision);
                    case REJECTED -> new AppealRejected(this, decision);
                });
    }

    /** The review that was refused is due once more. */
    public Application reopen(Handling decision) {
        return switch (before.stage()) {
            case FIRST_REVIEW -> new ReopenedForFirstReview(this, decision);
            case CITY_REVIEW -> new ReopenedForCityReview(this, decision);
            case FINAL_REVIEW -> new ReopenedForFinalReview(this, decision);
        };
    }

    /** @throws IllegalArgumentException if another review was refused, or who refused decided herself */
    void requireDecidedBy(Handling decision, ReviewStage stage) {
        if (before.stage() != stage) {
            throw new IllegalArgumentException("application " + id() + " was refused at the " + before.stage());
        }
        requireDecidedByAnother(decision);
    }

    /** @throws IllegalArgumentException if the household or who refused it decided */
    void requireDecidedByAnother(Handling decision) {
        if (concerns(decision.subject()) || before.refusal().subject().equals(decision.subject())) {
            throw new IllegalArgumentException("the appeal of application " + id() + " was not decided by other eyes");
        }
    }
}
