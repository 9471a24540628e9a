package cn.gov.zs.housing.applicant.objection;

/**
 * Who objected was answered (已答复).
 *
 * @param before what was found
 * @param decision the answer
 * @param reopened whether the review was opened again
 */
public record Answered(Investigated before, Decision decision, boolean reopened) implements Objection {
    /** @throws IllegalArgumentException if a rejected objection had opened a review */
    public Answered {
        if (reopened && !decision.ground().upholds()) {
            throw new IllegalArgumentException("a rejected objection opens no review");
        }
    }

    @Override
    public Charge charge() {
        return before.charge();
    }

    @Override
    public Phase phase() {
        return Phase.ANSWERED;
    }
}
