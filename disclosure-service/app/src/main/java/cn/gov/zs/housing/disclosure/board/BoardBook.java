package cn.gov.zs.housing.disclosure.board;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.catalogue.Channel;
import cn.gov.zs.housing.disclosure.catalogue.ServedChannels;
import cn.gov.zs.housing.disclosure.notice.Ended;
import cn.gov.zs.housing.disclosure.notice.InterruptAnswer;
import cn.gov.zs.housing.disclosure.notice.Interruption;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.NoticeBoard;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.Notices;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.housing.disclosure.notice.TakenDown;
import cn.gov.zs.platform.eventing.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What clerks record of boards. A content is kept first and belongs to its notice, so a crash leaves none that outlives the notice. */
public final class BoardBook {
    private static final int AT_ONCE = 200;

    private final Notices notices;
    private final NoticeBoard board;
    private final Postings postings;
    private final BoardFiles files;
    private final ServedChannels duties;

    public BoardBook(Notices notices, NoticeBoard board, Postings postings, BoardFiles files, ServedChannels duties) {
        this.notices = notices;
        this.board = board;
        this.postings = postings;
        this.files = files;
        this.duties = duties;
    }

    /**
     * A posting as a clerk records it.
     *
     * @param township code of the township whose board it is
     */
    public record Sheet(PostingId id, Notice notice, String township, String place, Instant hungAt) {}

    /** Records that a notice hangs on a board. */
    public HangAnswer hang(Sheet sheet, FileCheck.Answer photo, StaffAct by) {
        var notice = sheet.notice().head();
        var before = postings.find(sheet.id());
        if (before.isPresent()) {
            // whoever recorded it may have died before the duty heard of it
            tell(before.get());
            return new HangAnswer.SentBefore();
        }
        return switch (sheet.notice()) {
            case Ended ended -> new HangAnswer.NoticeDown(ended.endedOn());
            case TakenDown down -> new HangAnswer.NoticeDown(down.on());
            case Standing _ -> {
                // the form counts in minutes
                if (sheet.hungAt().plusSeconds(60).isBefore(notice.publishedAt())) {
                    yield new HangAnswer.BeforePublication(notice.publishedAt());
                }
                if (sheet.hungAt().isAfter(by.at())) {
                    yield new HangAnswer.NotYet();
                }
                if (hangsAt(notice.id(), sheet.place())) {
                    yield new HangAnswer.HangsThere(sheet.place());
                }
                yield switch (photo) {
                    case FileCheck.Answer.Unfit(var fault) -> new HangAnswer.Unfit(fault);
                    case FileCheck.Answer.Sound sound -> keep(sheet, sound, by);
                };
            }
        };
    }

    private boolean hangsAt(NoticeId notice, String place) {
        return postings.list(notice).stream()
                .anyMatch(each -> each instanceof Hanging && each.head().place().equals(place));
    }

    private HangAnswer keep(Sheet sheet, FileCheck.Answer.Sound photo, StaffAct by) {
        var posting = new Hanging(new Posting.Head(
                sheet.id(),
                sheet.notice().head().id(),
                sheet.township(),
                sheet.place(),
                sheet.hungAt(),
                photo.file(),
                by));
        files.keep(sheet.id().text(), posting.head().notice(), photo.content());
        boolean first = postings.add(posting);
        tell(posting);
        return first ? new HangAnswer.Hung(posting) : new HangAnswer.SentBefore();
    }

    private void tell(Posting posting) {
        var head = posting.head();
        duties.served(head.notice().text(), Channel.BOARD, OfficeDay.of(head.hungAt()), head.place());
    }

    /** Records that a notice was taken off a board. */
    public TakeOffAnswer takeOff(PostingId id, Instant at, StaffAct by) {
        return postings.change(id, posting -> switch (posting) {
            case Hanging hanging -> decide(hanging.takeOff(at, by));
            case TakenOff off -> Change.none(new TakeOffAnswer.OffAlready(off.takenOffAt()));
        });
    }

    private static Change<Posting, TakeOffAnswer> decide(TakeOffAnswer answer) {
        return answer instanceof TakeOffAnswer.Off(var off) ? Change.to(off, List.of(), answer) : Change.none(answer);
    }

    /** Takes in the report of an interruption with its evidence. */
    public InterruptAnswer interrupt(NoticeId notice, Interruption by, byte[] evidence, LocalDate today) {
        files.keep(by.id(), notice, evidence);
        return board.interrupt(notice, by, today);
    }

    /**
     * Removes the contents of notices that stand no more.
     *
     * @return how many notices they were of
     */
    public int removeWhatOutlived() {
        int removed = 0;
        var last = "";
        while (true) {
            var some = files.list(last, AT_ONCE);
            if (some.isEmpty()) {
                return removed;
            }
            for (var notice :
                    some.stream().map(BoardFiles.Kept::notice).distinct().toList()) {
                if (!(notices.find(notice).orElse(null) instanceof Standing)) {
                    files.removeAll(notice);
                    removed++;
                }
            }
            last = some.getLast().id();
        }
    }
}
