package cn.gov.zs.housing.disclosure.notice;

import cn.gov.zs.housing.disclosure.publiclog.EntryKind;
import cn.gov.zs.housing.disclosure.publiclog.LogEntry;
import java.time.LocalDate;
import java.util.List;

/**
 * What the public log (公开日志) says of a notice. It follows from the notice alone, so it can be written at any time, also for notices
 * that are older than the log.
 */
public final class NoticeEntries {
    private NoticeEntries() {}

    /** Everything to log of a notice as it is now, in the order in which it happened. */
    public static List<LogEntry> of(Notice notice) {
        return switch (notice) {
            case Standing standing -> List.of(published(standing.head()));
            case Ended ended ->
                List.of(published(ended.head()), over(EntryKind.NOTICE_ENDED, ended.head(), ended.endedOn(), ""));
            case TakenDown down ->
                List.of(
                        published(down.head()),
                        over(
                                EntryKind.NOTICE_TAKEN_DOWN,
                                down.head(),
                                down.on(),
                                down.reason().name()));
        };
    }

    private static LogEntry published(NoticeHead head) {
        return entry(EntryKind.NOTICE_PUBLISHED, head, head.publishedAt().toString(), "");
    }

    private static LogEntry over(EntryKind kind, NoticeHead head, LocalDate on, String reason) {
        return entry(kind, head, on.toString(), reason);
    }

    private static LogEntry entry(EntryKind kind, NoticeHead head, String when, String reason) {
        return LogEntry.of(
                kind,
                head.kind().name(),
                head.id().text(),
                reference(head),
                head.digest().text(),
                "",
                when,
                reason);
    }

    /** The log stands for good, so it does not say which notices are about the same household. */
    private static String reference(NoticeHead head) {
        return switch (head.kind()) {
            case FIRST_REVIEW, CITY_REVIEW -> "";
            case HOMES, RESULT -> head.reference();
        };
    }
}
