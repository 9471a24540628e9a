package cn.gov.zs.housing.disclosure.objection;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.notice.NoticeBoard;
import cn.gov.zs.housing.disclosure.notice.ObjectionNumber;
import cn.gov.zs.housing.disclosure.notice.TakenDown;
import java.time.Instant;

/** Keeps the answers for who objected, and takes a notice down that was objected to with success. */
public final class Answering {
    private final Objections objections;
    private final NoticeBoard board;

    public Answering(Objections objections, NoticeBoard board) {
        this.objections = objections;
        this.board = board;
    }

    /**
     * Takes an answer in; the same again changes nothing.
     *
     * @param now the moment it arrived
     * @throws cn.gov.zs.platform.eventing.AbsentException when there is no such objection
     */
    public void answered(ObjectionNumber number, Objection.Answer answer, Instant now) {
        var objection = objections.change(number, each -> each.answered(answer));
        if (answer.outcome() == Objection.Outcome.UPHELD) {
            board.takeDown(objection.head().notice(), OfficeDay.of(now), TakenDown.Reason.REVIEWED_AGAIN);
        }
    }
}
