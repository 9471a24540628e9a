package cn.gov.zs.platform.workdays;

import java.time.LocalDate;

/**
 * A day that a yearly notice lists, because it is not what its day of the week says, or is a holiday.
 *
 * @param date the day
 * @param kind what the notice makes of it
 * @param notice the notice that lists it, as people cite it; not blank
 */
public record CalendarDay(LocalDate date, Kind kind, String notice) {

    /** What a notice makes of a day. */
    public enum Kind {
        /** 休: a day off. */
        OFF,
        /** 班: a day of a weekend that is worked to make up for a day off. */
        MAKE_UP
    }

    /** @throws IllegalArgumentException if no notice is named, or a make-up day is not on a weekend */
    public CalendarDay {
        if (notice.isBlank()) {
            throw new IllegalArgumentException(date + " lacks the notice that lists it");
        }
        if (kind == Kind.MAKE_UP && !Weekends.holds(date)) {
            throw new IllegalArgumentException(date + " is no day of a weekend and cannot be a make-up working day");
        }
    }
}
