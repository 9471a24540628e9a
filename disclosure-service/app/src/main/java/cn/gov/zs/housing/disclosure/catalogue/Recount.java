package cn.gov.zs.housing.disclosure.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The walk that counts all open due dates again by one version of the calendar. Where it stands is stored, so that it goes on after a crash,
 * here or in another replica. It is done once a day, because a replica that heard of the calendar a moment later may have counted by the one
 * before behind the walk.
 *
 * @param calendar version it counts by
 * @param day the day it is done for
 * @param cursor number of the last part that was counted; empty at its start
 * @param total open duties when it began
 * @param looked duties counted so far, about; at its end exactly
 * @param moved those of them that this version has moved; known at its end
 * @param walker the replica that does it, null before its first step
 * @param walkerUntil from then on another replica may take over
 * @param endedAt null while it runs
 */
public record Recount(
        String calendar,
        LocalDate day,
        String cursor,
        long total,
        long looked,
        long moved,
        Instant startedAt,
        @Nullable String walker,
        @Nullable Instant walkerUntil,
        @Nullable Instant endedAt) {

    /** One that begins. */
    public static Recount begun(String calendar, LocalDate day, long total, Instant at) {
        return new Recount(calendar, day, "", total, 0, 0, at, null, null, null);
    }

    /** Whether there is something to do on that day for this replica. */
    boolean dueFor(String replica, LocalDate today, Instant now) {
        return !day.equals(today) || (endedAt == null && free(replica, now));
    }

    private boolean free(String replica, Instant now) {
        return walker == null || walker.equals(replica) || walkerUntil == null || walkerUntil.isBefore(now);
    }

    /** Taken or kept by this replica, begun anew on another day; empty when there is nothing to do for it. */
    public Optional<Recount> takenBy(String replica, LocalDate today, long open, Instant now, Instant until) {
        if (!day.equals(today)) {
            return begun(calendar, today, open, now).takenBy(replica, today, open, now, until);
        }
        return endedAt == null && free(replica, now)
                ? Optional.of(new Recount(calendar, day, cursor, total, looked, moved, startedAt, replica, until, null))
                : Optional.empty();
    }

    /** Further on; empty when this replica has lost it. */
    public Optional<Recount> advanced(Recount from, String to, long more, long moreMoved, Instant until) {
        return stillFrom(from)
                ? Optional.of(new Recount(
                        calendar, day, to, total, looked + more, moved + moreMoved, startedAt, walker, until, null))
                : Optional.empty();
    }

    /** Over; empty when this replica has lost it. */
    public Optional<Recount> ended(Recount from, Instant at) {
        return stillFrom(from)
                ? Optional.of(new Recount(calendar, day, cursor, total, looked, moved, startedAt, null, null, at))
                : Optional.empty();
    }

    private boolean stillFrom(Recount from) {
        return endedAt == null
                && walker != null
                && walker.equals(from.walker)
                && day.equals(from.day)
                && cursor.equals(from.cursor);
    }
}
