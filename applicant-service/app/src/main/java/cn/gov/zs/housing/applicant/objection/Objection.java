package cn.gov.zs.housing.applicant.objection;

import cn.gov.zs.housing.applicant.review.Finding;
import java.time.Instant;

/**
 * An objection to a notice (异议): {@link Received}, {@link Investigated} by somebody who did not review the case, then
 * {@link Answered}; in between {@link Upheld}, when the review must first be opened again. There is no way back.
 */
public sealed interface Objection permits Received, Investigated, Upheld, Answered {
    /** What it says, against what, by when. */
    Charge charge();

    /** The state's name. */
    Phase phase();

    /** Whether it still holds the case: filing to the city and the decision wait for its answer. */
    default boolean open() {
        return phase() != Phase.ANSWERED;
    }

    /** The states' names, for lists, texts and storage. */
    enum Phase {
        /** 待调查. */
        RECEIVED,
        /** 已调查，待答复. */
        INVESTIGATED,
        /** 异议成立，正在重新打开审核. */
        UPHELD,
        /** 已答复. */
        ANSWERED
    }

    /**
     * What was found (调查情况).
     *
     * @param by who investigated
     * @param at when it was written down
     */
    record Investigation(Investigator by, Instant at, Finding finding) {}

    /**
     * How it was decided (处理决定).
     *
     * @param by who decided
     * @param ground the outcome with its clause
     * @param reasons what who objected is told
     */
    record Decision(Investigator by, Instant at, Ground ground, Finding reasons) {}
}
