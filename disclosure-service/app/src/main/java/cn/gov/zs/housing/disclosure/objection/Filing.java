package cn.gov.zs.housing.disclosure.objection;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.NoticeBoard;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.Notices;
import cn.gov.zs.housing.disclosure.notice.ObjectAnswer;
import cn.gov.zs.housing.disclosure.notice.ObjectionNumber;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.platform.crypto.BlindIndex;
import cn.gov.zs.platform.eventing.AbsentException;
import java.time.Instant;
import java.util.UUID;

/**
 * Files objections: writes down who objects and what is said, then registers the number with the notice, which tells of it. In this
 * order, because an investigation must never begin of words that nobody kept.
 */
public final class Filing {
    private final Objections objections;
    private final Notices notices;
    private final NoticeBoard board;
    private final BlindIndex index;

    public Filing(Objections objections, Notices notices, NoticeBoard board, BlindIndex index) {
        this.objections = objections;
        this.notices = notices;
        this.board = board;
        this.index = index;
    }

    /**
     * Files an objection.
     *
     * @param form names the form it was written on; the same form again gives the same receipt
     * @param now the moment it arrived
     * @throws AbsentException when there is no such notice
     */
    public FileAnswer file(NoticeId id, UUID form, Statement statement, Instant now) {
        var notice = notices.find(id).orElseThrow(() -> new AbsentException("notices", id.text()));
        var receipt = Receipt.of(form, id, index);
        var earlier = objections.find(receipt.number());
        if (earlier.isPresent() && !earlier.get().statement().equals(statement)) {
            return new FileAnswer.SentBefore();
        }
        if (earlier.isEmpty()) {
            var today = OfficeDay.of(now);
            if (!(notice instanceof Standing standing)
                    || !(standing.object(receipt.number(), today) instanceof ObjectAnswer.Taken)) {
                // a notice that refuses once refuses for good, so this says why and registers nothing
                return new FileAnswer.Refused(board.object(id, receipt.number(), statement.words(), today));
            }
            objections.add(Objection.written(head(standing, receipt, now), statement));
        }
        return registered(id, receipt, statement, now);
    }

    private FileAnswer registered(NoticeId id, Receipt receipt, Statement statement, Instant now) {
        var answer = board.object(id, receipt.number(), statement.words(), OfficeDay.of(now));
        return switch (answer) {
            case ObjectAnswer.Taken _, ObjectAnswer.TakenBefore _ -> {
                var filed = objections.change(receipt.number(), Objection::register);
                yield new FileAnswer.Filed(receipt, OfficeDay.of(filed.head().filedAt()));
            }
            case ObjectAnswer.PeriodOver _, ObjectAnswer.DownAlready _, ObjectAnswer.NotOfHousehold _ -> {
                objections.removeUnregistered(receipt.number());
                yield new FileAnswer.Refused(answer);
            }
        };
    }

    /**
     * Mends what a crash left between writing and registering: what its notice has is registered, what it has not is removed,
     * because nobody was given its number.
     */
    public void mend(ObjectionNumber number) {
        objections
                .find(number)
                .flatMap(left -> notices.find(left.head().notice()))
                .map(Notice::objections)
                .filter(taken -> taken.contains(number))
                .ifPresentOrElse(
                        _ -> objections.change(number, Objection::register),
                        () -> objections.removeUnregistered(number));
    }

    private Objection.Head head(Standing notice, Receipt receipt, Instant now) {
        var township = notice.head().township();
        return new Objection.Head(
                receipt.number(),
                notice.head().id(),
                notice.head().kind(),
                township == null ? "" : township.code(),
                Receipt.verifier(receipt.number(), receipt.key(), index),
                now);
    }
}
