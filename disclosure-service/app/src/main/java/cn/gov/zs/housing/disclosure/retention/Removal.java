package cn.gov.zs.housing.disclosure.retention;

import cn.gov.zs.housing.disclosure.notice.ObjectionNumber;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The record that an objection was removed (删除记录): which, by which rule, when; nothing of what it said or who said it.
 *
 * @param term version of the table whose term was over
 * @param line it was answered before this day
 * @param markedAt when it was marked for removal, to the millisecond
 * @param removedAt when it was gone; null between the two
 */
public record Removal(
        ObjectionNumber objection,
        String term,
        LocalDate line,
        Instant markedAt,
        @Nullable Instant removedAt) {
    /** Gone. */
    public Removal removed(Instant at) {
        return new Removal(objection, term, line, markedAt, at);
    }
}
