package cn.gov.zs.housing.applicant.stage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The walk that reads all clocks again, once a day and for each version of the calendar. Where it stands is stored, so another
 * replica goes on after a crash.
 *
 * @param day the day it is for
 * @param calendar version of the calendar it reads by
 * @param leg which part: 0 for the clocks that run, then each township and state in which one must run
 * @param cursor the last number of that part; empty at its start
 * @param read how many cases were read again so far
 * @param walker the replica that does it, null before its first step
 * @param walkerUntil from then on another replica may take over
 * @param endedAt null while it runs
 */
public record Repair(
        LocalDate day,
        String calendar,
        int leg,
        String cursor,
        int read,
        @Nullable String walker,
        @Nullable Instant walkerUntil,
        @Nullable Instant endedAt) {

    /** One that begins. */
    public static Repair begun(LocalDate day, String calendar) {
        return new Repair(day, calendar, 0, "", 0, null, null, null);
    }

    /** Taken or kept by this replica, or begun anew for another day or calendar; empty when there is nothing to do for it. */
    public Optional<Repair> takenBy(String replica, LocalDate today, String by, Instant now, Instant until) {
        if (!day.equals(today) || !calendar.equals(by)) {
            return begun(today, by).takenBy(replica, today, by, now, until);
        }
        var free = walker == null || walker.equals(replica) || walkerUntil == null || walkerUntil.isBefore(now);
        return endedAt == null && free
                ? Optional.of(new Repair(day, calendar, leg, cursor, read, replica, until, null))
                : Optional.empty();
    }

    /** Further on; empty when this replica has lost it. */
    public Optional<Repair> advanced(String replica, Repair from, int nextLeg, String nextCursor, int more) {
        return stillFrom(replica, from)
                ? Optional.of(new Repair(day, calendar, nextLeg, nextCursor, read + more, walker, walkerUntil, null))
                : Optional.empty();
    }

    /** Over; empty when this replica has lost it. */
    public Optional<Repair> ended(String replica, Repair from, Instant at) {
        return stillFrom(replica, from)
                ? Optional.of(new Repair(day, calendar, leg, cursor, read, null, null, at))
                : Optional.empty();
    }

    private boolean stillFrom(String replica, Repair from) {
        return endedAt == null
                && replica.equals(walker)
                && day.equals(from.day)
                && calendar.equals(from.calendar)
                && leg == from.leg
                && cursor.equals(from.cursor);
    }
}
