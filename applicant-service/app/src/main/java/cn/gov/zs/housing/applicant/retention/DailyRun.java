package cn.gov.zs.housing.applicant.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the daily run stands.
 *
 * @param doneFor the last day it was finished for
 * @param removed how many data that run removed
 * @param endedAt when; null before the first
 * @param walker the replica that works on the next, null when none does
 * @param walkerUntil from then on another may take over
 */
public record DailyRun(
        LocalDate doneFor,
        int removed,
        @Nullable Instant endedAt,
        @Nullable String walker,
        @Nullable Instant walkerUntil) {
    /** Before the first. */
    public static final DailyRun NEVER = new DailyRun(LocalDate.of(1949, 10, 1), 0, null, null, null);

    /** Taken or kept by this replica; empty when the day is done or another has it. */
    public Optional<DailyRun> takenBy(String replica, LocalDate day, Instant now, Instant until) {
        var free = walker == null || walker.equals(replica) || walkerUntil == null || walkerUntil.isBefore(now);
        return day.isAfter(doneFor) && free
                ? Optional.of(new DailyRun(doneFor, removed, endedAt, replica, until))
                : Optional.empty();
    }

    /** Finished for this day; empty when this replica has lost it. */
    public Optional<DailyRun> finishedBy(String replica, LocalDate day, int count, Instant at) {
        return replica.equals(walker) ? Optional.of(new DailyRun(day, count, at, null, null)) : Optional.empty();
    }
}
