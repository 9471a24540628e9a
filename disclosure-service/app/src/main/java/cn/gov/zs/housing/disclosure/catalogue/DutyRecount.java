package cn.gov.zs.housing.disclosure.catalogue;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Counts the due date of every open duty again when another calendar is in force. Duties that are counted alike are counted once
 * ({@link DueGroup}), and all of a part are moved by one order. One replica at a time does it, a part at a time, and what it has done is
 * stored after each.
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
        private final List<DueGroup.Shift> shifts;
        private Recount at;

        Walk(DutyClock by, Recount at) {
            this.by = by;
            this.at = at;
            this.shifts = groups().flatMap(this::shifts).toList();
        }

        private Stream<DueGroup> groups() {
            return Stream.iterate(
                            duties.nextGroup(""),
                            Optional::isPresent,
                            group -> duties.nextGroup(group.orElseThrow().place()))
                    .map(Optional::orElseThrow);
        }

        private Stream<DueGroup.Shift> shifts(DueGroup group) {
            return duties.countDue(group).keySet().stream()
                    .flatMap(was -> group.recounted(was, by).map(now -> new DueGroup.Shift(group, was, now)).stream());
        }

        boolean step() {
            var part = next(at.cursor());
            if (part == Duties.PARTS) {
                recounts.change(at.calendar(), it -> it.ended(at, now()));
                return false;
            }
            duties.recount(part, shifts, at.calendar(), now());
            var from = at;
            var until = now().plus(lease);
            var done = done(part);
            var advanced = recounts.change(
                    at.calendar(), it -> it.advanced(from, "%02d".formatted(part), done.looked(), done.moved(), until));
            if (advanced.isEmpty()) {
                return false;
            }
            at = advanced.get();
            return true;
        }

        private record Done(long looked, long moved) {}

        /** Until the last part the share of the parts that are done; then what the database counts, so that a repetition counts nothing twice. */
        private Done done(int part) {
            return part < Duties.PARTS - 1
                    ? new Done(at.total() * (part + 1) / Duties.PARTS - at.looked(), 0)
                    : new Done(
                            duties.countOpen() - at.looked(),
                            groups().mapToLong(group -> duties.countMoved(group, at.calendar()))
                                            .sum()
                                    - at.moved());
        }
    }

    /** The part behind the one that a walk stands at; a place that is none, of an earlier version, is the beginning. */
    private static int next(String cursor) {
        return cursor.matches("[0-9]{2}") ? Integer.parseInt(cursor) + 1 : 0;
    }
}
