package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Approver;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Handling;
import java.time.Instant;

/**
 * The household appealed; somebody who did not decide against it decides (申诉处理中).
 *
 * @param before the refusal, removal or lost qualification
 * @param appeal what the household says
 */
public record Appealed(Appealable before, Appeal appeal) implements Application {
    /** @throws IllegalArgumentException if no appeal lies */
    public Appealed {
        if (!before.appealLies()) {
            throw new IllegalArgumentException("application " + before.id() + " left the list by its own wish");
        }
    }

    @Override
    public Declaration declaration() {
        return before.declaration();
    }

    @Override
    public ApplicationState state() {
        return ApplicationState.APPEALED;
    }

    /** Decides the appeal; neither the household nor who decided against it can. */
    public AppealAnswer decide(Approver by, AppealAnswer.Outcome outcome, Finding reasons, Instant at) {
        if (concerns(by.subject())) {
            return new AppealAnswer.OwnApplication();
        }
        if (before.decidedBy().equals(by.subject())) {
            return new AppealAnswer.OwnRefusal();
        }
        var decision = new Handling(by.subject(), by.name(), at, reasons);
        return new AppealAnswer.Decided(
                switch (outcome) {
                    case UPHELD -> reopen(decision);
                    case REJECTED -> new AppealRejected(this, decision);
                });
    }

    /** The review that was refused is due once more; who was removed waits again; a tenant keeps its home. */
    public Application reopen(Handling decision) {
        return switch (before) {
            case Refused refused ->
                switch (refused.stage()) {
                    case FIRST_REVIEW -> new ReopenedForFirstReview(this, decision);
                    case CITY_REVIEW -> new ReopenedForCityReview(this, decision);
                    case FINAL_REVIEW -> new ReopenedForFinalReview(this, decision);
                };
            case Removed _ -> new Reinstated(this, decision);
            case QualificationLost _ -> new QualificationRestored(this, decision);
        };
    }

    /** The review that was refused, as it was due. @throws IllegalStateException if it was none */
    AwaitsReview refusedReview() {
        return switch (before) {
            case Refused refused -> refused.before();
            case Removed _, QualificationLost _ ->
                throw new IllegalStateException("application " + id() + " was not refused");
        };
    }

    /** @throws IllegalArgumentException if another review was refused, or who refused decided herself */
    void requireDecidedBy(Handling decision, ReviewStage stage) {
        if (!(before instanceof Refused refused) || refused.stage() != stage) {
            throw new IllegalArgumentException("application " + id() + " was not refused at the " + stage);
        }
        requireDecidedByAnother(decision);
    }

    /** @throws IllegalArgumentException if the household or who decided against it decided */
    void requireDecidedByAnother(Handling decision) {
        if (concerns(decision.subject()) || before.decidedBy().equals(decision.subject())) {
            throw new IllegalArgumentException("the appeal of application " + id() + " was not decided by other eyes");
        }
    }
}
