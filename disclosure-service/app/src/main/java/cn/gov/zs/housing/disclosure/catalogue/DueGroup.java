package cn.gov.zs.housing.disclosure.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;

/**
 * Open duties that are counted alike: of one item, arisen on one day, before the same draw. By each calendar they have one due date, so a
 * million of them are counted by a few hundred counts.
 *
 * @param item code of the item
 * @param arose the day they arose; empty while only the draw is known
 * @param draw the day of the draw they have to precede; empty where there is none, or none yet
 */
public record DueGroup(String item, Optional<LocalDate> arose, Optional<LocalDate> draw) {
    private static final String END = "|";

    /**
     * A due date that some of a group have. They have more than one while a calendar is being carried out.
     *
     * @param on the last day
     * @param provisional whether the calendar may still move it
     */
    public record Dated(LocalDate on, boolean provisional) implements Comparable<Dated> {
        private static final Comparator<Dated> ORDER =
                Comparator.comparing(Dated::on).thenComparing(Dated::provisional);

        @Override
        public int compareTo(Dated other) {
            return ORDER.compare(this, other);
        }

        /** That of a duty. */
        public static Dated of(Due due) {
            return new Dated(due.on(), due.provisional());
        }
    }

    /**
     * What a calendar does to all of a group that have one due date.
     *
     * @param from the due date they have
     * @param to the one they get
     */
    public record Shift(DueGroup group, Dated from, Due to) {
        /** Whether the day is another: that is a move, and recorded. */
        public boolean moves() {
            return !to.on().equals(from.on());
        }
    }

    /** The group that a duty is in, while it is open. */
    public static DueGroup of(Duty duty) {
        return new DueGroup(duty.key().item(), duty.arising().map(Arising::on), duty.draw());
    }

    /** Its place in the order of groups: no place begins with another. */
    public String place() {
        return item + END + text(arose) + END + text(draw) + END;
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /** The group of this place; empty for what is no place. */
    public static Optional<DueGroup> at(String place) {
        var parts = place.split("\\|", -1);
        if (parts.length != 4 || parts[0].isEmpty() || !parts[3].isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DueGroup(parts[0], day(parts[1]), day(parts[2])));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    /**
     * What a clock makes of a due date of this group; empty when it leaves it as it is. The right is the office's own to be on time with, so
     * the day may move either way ({@link DutyClock#WHOSE}).
     */
    Optional<Due> recounted(Dated was, DutyClock clock) {
        var counted = clock.due(item, arose, draw);
        var now = counted.on(DutyClock.WHOSE.lastDay(was.on(), counted.on()));
        // the same day by another version is no change: what it was counted by still counts it so
        return Dated.of(now).equals(was) ? Optional.empty() : Optional.of(now);
    }
}
