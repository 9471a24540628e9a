package cn.gov.zs.housing.disclosure.board;

import cn.gov.zs.platform.uploads.ContentFault;
import java.time.Instant;
import java.time.LocalDate;

/** Every answer to the record of a posting. */
public sealed interface HangAnswer {
    /** It is recorded. */
    record Hung(Hanging posting) implements HangAnswer {}

    /** This very form was sent before. */
    record SentBefore() implements HangAnswer {}

    /**
     * The notice stands no more, so it may hang nowhere.
     *
     * @param on since when
     */
    record NoticeDown(LocalDate on) implements HangAnswer {}

    /** It would have hung there before it was published. */
    record BeforePublication(Instant publishedAt) implements HangAnswer {}

    /** That moment is still to come. */
    record NotYet() implements HangAnswer {}

    /** It hangs at this place already. */
    record HangsThere(String place) implements HangAnswer {}

    /** The file is no whole picture. */
    record Unfit(ContentFault fault) implements HangAnswer {}
}
