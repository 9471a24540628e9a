package cn.gov.zs.housing.applicant.exchange;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The check of all applications of a township that wait for the city's review (批量核查). Where it stands is stored with every
 * step, so another replica goes on after a crash.
 *
 * @param township code; a township has one run at a time
 * @param startedBy Keycloak subject
 * @param startedByName her name as staff see it
 * @param cursor the number of the last application done; empty at the start
 * @param total how many waited when it began
 * @param checked how many were done so far
 * @param incomplete how many of those have a department that has not answered
 * @param walker the replica that does it, null before its first step
 * @param walkerUntil from then on another replica may take over
 * @param endedAt null while it runs
 */
public record BulkCheck(
        String township,
        Status status,
        String startedBy,
        String startedByName,
        Instant startedAt,
        String cursor,
        long total,
        int checked,
        int incomplete,
        @Nullable String walker,
        @Nullable Instant walkerUntil,
        @Nullable Instant endedAt) {

    /** How a run stands. */
    public enum Status {
        /** It works, or waits for a replica to go on. */
        RUNNING,
        /** It came to its end. */
        FINISHED,
        /** Somebody stopped it; what was answered stays. */
        CANCELLED
    }

    /** A run that begins. */
    public static BulkCheck started(String township, String by, String byName, long total, Instant at) {
        return new BulkCheck(township, Status.RUNNING, by, byName, at, "", total, 0, 0, null, null, null);
    }

    /** Taken or kept by this replica; empty when another has it or it has ended. */
    public Optional<BulkCheck> takenBy(String replica, Instant now, Instant until) {
        var free = walker == null || walker.equals(replica) || walkerUntil == null || walkerUntil.isBefore(now);
        return status == Status.RUNNING && free
                ? Optional.of(with(status, cursor, checked, incomplete, replica, until, null))
                : Optional.empty();
    }

    /** Some more are done; empty when this replica has lost the run. */
    public Optional<BulkCheck> advanced(String replica, String upTo, int more, int moreIncomplete) {
        return status == Status.RUNNING && replica.equals(walker)
                ? Optional.of(
                        with(status, upTo, checked + more, incomplete + moreIncomplete, walker, walkerUntil, endedAt))
                : Optional.empty();
    }

    /** Ended this way; a run that has ended stays as it ended. */
    public BulkCheck ended(Status how, Instant at) {
        return status == Status.RUNNING ? with(how, cursor, checked, incomplete, null, null, at) : this;
    }

    private BulkCheck with(
            Status nextStatus,
            String nextCursor,
            int nextChecked,
            int nextIncomplete,
            @Nullable String nextWalker,
            @Nullable Instant until,
            @Nullable Instant ended) {
        return new BulkCheck(
                township,
                nextStatus,
                startedBy,
                startedByName,
                startedAt,
                nextCursor,
                total,
                nextChecked,
                nextIncomplete,
                nextWalker,
                until,
                ended);
    }
}
