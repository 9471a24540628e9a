package cn.gov.zs.housing.applicant.objection;

/**
 * Decided that it holds; its review is being opened again (异议成立). Nobody can decide otherwise any more, and nothing was said yet:
 * the application comes first.
 *
 * @param before what was found
 * @param decision that it holds
 */
public record Upheld(Investigated before, Decision decision) implements Objection {
    @Override
    public Charge charge() {
        return before.charge();
    }

    @Override
    public Phase phase() {
        return Phase.UPHELD;
    }

    /** @param reopened whether a review was opened again; false when the case is over anyway */
    Answered answer(boolean reopened) {
        return new Answered(before, decision, reopened);
    }
}
