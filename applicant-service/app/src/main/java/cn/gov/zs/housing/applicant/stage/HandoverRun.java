package cn.gov.zs.housing.applicant.stage;

import cn.gov.zs.housing.applicant.review.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All cases of an absent colleague go to another (批量交接). Each case is one write of its own; where the run stands is stored, so
 * another replica goes on after a crash.
 *
 * @param id of the form it came from
 * @param duties by which the absent one's cases are given away
 * @param township code of the township it is limited to; null for the whole city
 * @param cursor the number of the last case looked at; empty at the start
 * @param total how many she held when it began
 * @param moved how many went over so far
 * @param left how many stayed: the other may not hold them
 * @param walker the replica that does it, null before its first step
 * @param walkerUntil from then on another replica may take over
 * @param endedAt null while it runs
 */
public record HandoverRun(
        String id,
        Account from,
        Account to,
        Account by,
        List<Duty> duties,
        @Nullable String township,
        Finding reason,
        Instant startedAt,
        String cursor,
        long total,
        int moved,
        int left,
        @Nullable String walker,
        @Nullable Instant walkerUntil,
        @Nullable Instant endedAt) {

    /** Keeps the duties as they are. */
    public HandoverRun {
        duties = List.copyOf(duties);
    }

    /** Whether it is over. */
    public boolean ended() {
        return endedAt != null;
    }

    /** Taken or kept by this replica; empty when another has it or it is over. */
    public Optional<HandoverRun> takenBy(String replica, Instant now, Instant until) {
        var free = walker == null || walker.equals(replica) || walkerUntil == null || walkerUntil.isBefore(now);
        return !ended() && free ? Optional.of(with(cursor, moved, left, replica, until, null)) : Optional.empty();
    }

    /** Some more were looked at; empty when this replica has lost the run. */
    public Optional<HandoverRun> advanced(String replica, String upTo, int more, int moreLeft) {
        return !ended() && replica.equals(walker)
                ? Optional.of(with(upTo, moved + more, left + moreLeft, walker, walkerUntil, null))
                : Optional.empty();
    }

    /** Over; one that is over stays as it ended. */
    public HandoverRun ended(Instant at) {
        return ended() ? this : with(cursor, moved, left, null, null, at);
    }

    private HandoverRun with(
            String nextCursor,
            int nextMoved,
            int nextLeft,
            @Nullable String nextWalker,
            @Nullable Instant until,
            @Nullable Instant ended) {
        return new HandoverRun(
                id,
                from,
                to,
                by,
                duties,
                township,
                reason,
                startedAt,
                nextCursor,
                total,
                nextMoved,
                nextLeft,
                nextWalker,
                until,
                ended);
    }
}
