package cn.gov.zs.housing.applicant.retention;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * A case that ended, and what of it is still kept (已结案件).
 *
 * @param endedAt the moment of the step that ended it
 * @param kept kinds that were not removed yet; never empty
 */
public record ClosedCase(ApplicationId id, Instant endedAt, Set<Datum> kept) {
    /** What a case leaves that is counted from its end. */
    public static final Set<Datum> KINDS = Set.copyOf(
            EnumSet.of(Datum.CLOSED_CASE_DOCUMENT, Datum.CLOSED_CASE_CROSS_CHECK, Datum.CLOSED_CASE_DECLARATION));

    /** @throws IllegalArgumentException if nothing is kept, or something not counted from the end */
    public ClosedCase {
        kept = Set.copyOf(kept);
        if (kept.isEmpty() || !KINDS.containsAll(kept)) {
            throw new IllegalArgumentException("a closed case keeps some of " + KINDS);
        }
    }

    /** One that has just ended: everything is kept. */
    public static ClosedCase ended(ApplicationId id, Instant at) {
        return new ClosedCase(id, at, KINDS);
    }

    /** Whether it keeps more than this kind. */
    public boolean keepsBeside(Datum kind) {
        return kept.stream().anyMatch(one -> one != kind);
    }

    /**
     * This kind is gone.
     *
     * @throws IllegalArgumentException if nothing would be kept then
     */
    public ClosedCase without(Datum kind) {
        var left = EnumSet.copyOf(kept);
        left.remove(kind);
        return new ClosedCase(id, endedAt, left);
    }
}
