package cn.gov.zs.housing.disclosure.catalogue;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Counts the due date of every open duty again when another calendar is in force. Duties that are counted alike are counted once and moved
 * by one order ({@link DueGroup}). One replica at a time does it, a group at a time, and what it has done is stored after each.
 */
public final class DutyRecount {
    private final Duties duties;
    private final DutyClock clock;
    private final Recounts recounts;
    private final String replica;
    private final InstantSource time;
    private final Duration lease;

    /**
     * @param replica tells this process from the others
     * @param lease how long a replica that fell silent keeps the walk
     */
    public DutyRecount(
            Duties duties, DutyClock clock, Recounts recounts, String replica, InstantSource time, Duration lease) {
        this.duties = duties;
        this.clock = clock;
        this.recounts = recounts;
        this.replica = replica;
        this.time = time;
        this.lease = lease;
    }

    /**
     * Walks to the end, unless that was done today by the calendar in force or another replica is at it.
     *
     * @return whether it walked
     */
    public boolean walk() {
        var by = clock.calendar();
        var taken = take(by.version());
        if (taken.isEmpty()) {
            return false;
        }
        var walk = new Walk(clock.by(by), taken.get());
        while (walk.step()) {
            // each step is stored
        }
        return true;
    }

    private Optional<Recount> take(String calendar) {
        var now = now();
        var today = OfficeDay.of(now);
        var standing = recounts.find(calendar);
        if (standing.isPresent() && !standing.get().dueFor(replica, today, now)) {
            return Optional.empty();
        }
        var open = duties.countOpen();
        if (standing.isEmpty()) {
            recounts.add(Recount.begun(calendar, today, open, now));
        }
        return recounts.change(calendar, it -> it.takenBy(replica, today, open, now, now.plus(lease)));
    }

    private Instant now() {
        return time.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** One walk by one calendar. */
    private final class Walk {
        private final DutyClock by;
        private Recount at;

        Walk(DutyClock by, Recount at) {
            this.by = by;
            this.at = at;
        }

        boolean step() {
            var next = duties.nextGroup(at.cursor());
            if (next.isEmpty()) {
                recounts.change(at.calendar(), it -> it.ended(at, now()));
                return false;
            }
            var group = next.get();
            var looked = recount(group);
            var moved = duties.countMoved(group, at.calendar());
            var from = at;
            var until = now().plus(lease);
            var advanced = recounts.change(at.calendar(), it -> it.advanced(from, group.place(), looked, moved, until));
            if (advanced.isEmpty()) {
                return false;
            }
            at = advanced.get();
            return true;
        }

        /** How many there are. */
        private long recount(DueGroup group) {
            var due = duties.countDue(group);
            due.keySet()
                    .forEach(was -> group.recounted(was, by)
                            .ifPresent(now -> duties.recount(group, was, now, at.calendar(), now())));
            return due.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
