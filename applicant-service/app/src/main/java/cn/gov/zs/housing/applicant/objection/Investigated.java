package cn.gov.zs.housing.applicant.objection;

import cn.gov.zs.housing.applicant.review.Finding;
import java.time.Instant;

/**
 * What is the case was found; the answer is due (已调查，待答复).
 *
 * @param charge what it says
 * @param investigation what was found
 */
public record Investigated(Charge charge, Investigation investigation) implements Objection {
    @Override
    public Phase phase() {
        return Phase.INVESTIGATED;
    }

    /** Decides: a rejection is answered at once, an upheld objection after its review is open again. */
    Objection decide(Investigator by, Ground ground, Finding reasons, Instant at) {
        var decision = new Decision(by, at, ground, reasons);
        return ground.upholds() ? new Upheld(this, decision) : new Answered(this, decision, false);
    }
}
