package cn.gov.zs.housing.disclosure.catalogue;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Counts the due date of every open duty again when another calendar is in force. One replica at a time does it, some at once, and what it
 * has done is stored after each.
 */
public final class DutyRecount {
    private final Duties duties;
    private final DutyClock clock;
    private final Recounts recounts;
    private final String replica;
    private final InstantSource time;
    private final Duration lease;
    private final int atOnce;

    /**
     * @param replica tells this process from the others
     * @param lease how long a replica that fell silent keeps the walk
     * @param atOnce how many duties are read and written together
     */
    public DutyRecount(
            Duties duties,
            DutyClock clock,
            Recounts recounts,
            String replica,
            InstantSource time,
            Duration lease,
            int atOnce) {
        this.duties = duties;
        this.clock = clock;
        this.recounts = recounts;
        this.replica = replica;
        this.time = time;
        this.lease = lease;
        this.atOnce = atOnce;
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

    /** One walk by one calendar. It reads the next duties while the last are written. */
    private final class Walk {
        private final DutyClock by;
        private Recount at;
        private Ahead<List<Versioned<Duty>>> next;

        Walk(DutyClock by, Recount at) {
            this.by = by;
            this.at = at;
            this.next = ahead(at.cursor());
        }

        private Ahead<List<Versioned<Duty>>> ahead(String after) {
            return new Ahead<>(() -> duties.listOpen(after, atOnce));
        }

        boolean step() {
            var read = next.get();
            if (read.isEmpty()) {
                recounts.change(at.calendar(), it -> it.ended(at, now()));
                return false;
            }
            var cursor = read.getLast().id();
            next = ahead(cursor);
            var moved = recount(read);
            var from = at;
            var until = now().plus(lease);
            var advanced = recounts.change(at.calendar(), it -> it.advanced(from, cursor, read.size(), moved, until));
            if (advanced.isEmpty()) {
                return false;
            }
            at = advanced.get();
            return true;
        }

        /** How many of these the calendar has moved, now or before a crash. */
        private long recount(List<Versioned<Duty>> read) {
            var now = now();
            var counted = new IdentityHashMap<Duty, Duty>();
            var moved = 0L;
            for (var one : read) {
                var duty = one.state();
                var again = duty.recounted(by, now);
                again.ifPresent(next -> counted.put(duty, next));
                moved += movedBy(again.orElse(duty)) ? 1 : 0;
            }
            if (!counted.isEmpty() && duties.changeAll(read, counted::get) < counted.size()) {
                counted.keySet().forEach(duty -> again(duty.id(), now));
            }
            return moved;
        }

        private boolean movedBy(Duty duty) {
            return !duty.moves().isEmpty() && duty.moves().getLast().calendar().equals(at.calendar());
        }

        /** Somebody changed it meanwhile: what she wrote is counted again. */
        private void again(DutyId id, Instant now) {
            duties.<Done>change(
                    id, duty -> duty.recounted(by, now).map(Change::to).orElseGet(() -> Change.none(Done.DONE)));
        }
    }
}
