package cn.gov.zs.housing.disclosure.objection;

import cn.gov.zs.housing.disclosure.notice.ObjectionNumber;
import cn.gov.zs.housing.disclosure.notice.ReviewNotices;
import java.time.Instant;

/** Keeps the answers for who objected, and takes a notice down that was objected to with success. */
public final class Answering {
    private final Objections objections;
    private final ReviewNotices notices;

    public Answering(Objections objections, ReviewNotices notices) {
        this.objections = objections;
        this.notices = notices;
    }

    /**
     * Takes an answer in; the same again changes nothing.
     *
     * @param decidedAt when it was decided; a notice published later rests on a later review
     * @param now the moment it arrived
     * @throws cn.gov.zs.platform.eventing.AbsentException when there is no such objection
     */
    public void answered(ObjectionNumber number, Objection.Answer answer, Instant decidedAt, Instant now) {
        var objection = objections.change(number, each -> each.answered(answer));
        if (answer.outcome() == Objection.Outcome.UPHELD) {
            notices.reviewedAgain(objection.head().notice(), decidedAt, now);
        }
    }
}
