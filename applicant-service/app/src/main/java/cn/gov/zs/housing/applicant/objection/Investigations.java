package cn.gov.zs.housing.applicant.objection;

import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Handling;
import java.time.Instant;
import java.util.function.Supplier;

/** Takes the steps on objections: investigated and answered by somebody who reviewed nothing of the case. */
public final class Investigations {
    private final Objections objections;
    private final CaseReviewers reviewers;
    private final Reopening reopening;

    public Investigations(Objections objections, CaseReviewers reviewers, Reopening reopening) {
        this.objections = objections;
        this.reviewers = reviewers;
        this.reopening = reopening;
    }

    /**
     * Writes down what was found.
     *
     * @param version the version she read
     */
    public StepAnswer investigate(ObjectionId id, long version, Investigator by, Finding finding, Instant at) {
        return objections.step(
                id,
                version,
                objection -> barred(
                        objection.charge(),
                        by,
                        () -> objection instanceof Received received
                                ? new StepAnswer.Taken(received.investigate(by, finding, at))
                                : new StepAnswer.NotDue(objection.phase())));
    }

    /**
     * Answers. The decision is kept first, so that nobody decides otherwise; of an objection that holds, the application is opened
     * next, and only then is the answer told.
     *
     * @param version the version she read
     */
    public StepAnswer answer(
            ObjectionId id, long version, Investigator by, Ground ground, Finding reasons, Instant at) {
        var answer = objections.step(
                id,
                version,
                objection -> barred(
                        objection.charge(),
                        by,
                        () -> objection instanceof Investigated investigated
                                ? new StepAnswer.Taken(investigated.decide(by, ground, reasons, at))
                                : new StepAnswer.NotDue(objection.phase())));
        return answer instanceof StepAnswer.Taken(Upheld upheld) ? new StepAnswer.Taken(reopen(upheld)) : answer;
    }

    /** Goes on with what a crash or a fault left decided but not told; what is told stays as it is. */
    public void resume(ObjectionId id) {
        objections.find(id).ifPresent(found -> {
            if (found.state() instanceof Upheld upheld) {
                reopen(upheld);
            }
        });
    }

    private Objection reopen(Upheld upheld) {
        var decision = upheld.decision();
        var handling = new Handling(decision.by().subject(), decision.by().name(), decision.at(), decision.reasons());
        var charge = upheld.charge();
        return switch (reopening.reopen(charge.application(), charge.stage(), handling, charge.id())) {
            case Reopening.Answer.Reopened _ -> told(charge.id(), true);
            case Reopening.Answer.NothingToReopen _ -> told(charge.id(), false);
            case Reopening.Answer.NotYet _ -> upheld;
        };
    }

    private Objection told(ObjectionId id, boolean reopened) {
        return objections.advance(id, objection -> objection instanceof Upheld now ? now.answer(reopened) : objection);
    }

    private StepAnswer barred(Charge charge, Investigator by, Supplier<StepAnswer> otherwise) {
        if (!by.handles(charge)) {
            return new StepAnswer.NotHers();
        }
        if (reviewers.isOwnedBy(charge.application(), by.subject())) {
            return new StepAnswer.OwnApplication();
        }
        return reviewers.reviewersOf(charge.application()).contains(by.subject())
                ? new StepAnswer.OwnReview()
                : otherwise.get();
    }
}
