package cn.gov.zs.housing.applicant.retention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The record of one removal (删除记录): what, of which case, when, by which rule; never what it said.
 *
 * @param datum the kind
 * @param itemId in its own collection
 * @param caseId the application it belonged to; empty when to none
 * @param term version of the table whose term was over
 * @param line what was counted from an instant before it was due
 * @param markedAt when it was marked for removal
 * @param removedAt when it was gone; null between the two
 */
public record RemovalEntry(
        Datum datum,
        String itemId,
        String caseId,
        String term,
        Instant line,
        Instant markedAt,
        @Nullable Instant removedAt) {
    /** Its key in the log: a datum is removed once. */
    public String id() {
        return datum + ":" + itemId;
    }

    /** Gone. */
    public RemovalEntry removed(Instant at) {
        return new RemovalEntry(datum, itemId, caseId, term, line, markedAt, at);
    }
}
