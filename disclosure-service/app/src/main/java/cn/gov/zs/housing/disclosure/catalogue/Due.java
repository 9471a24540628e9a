package cn.gov.zs.housing.disclosure.catalogue;

import java.time.LocalDate;

/**
 * The last day for publication, with all that is needed to count it again.
 *
 * @param on the last day
 * @param rule which limit it follows from
 * @param from the day that is counted from, which does not count itself: the day it arose, or for {@link Rule#BEFORE_DRAW} the draw
 * @param days how many
 * @param unit which days
 * @param provisional whether it lies past the last year whose notice of holidays is known
 * @param calendar version of the calendar it was counted by; empty where no calendar is needed
 */
public record Due(
        LocalDate on, Rule rule, LocalDate from, int days, DayUnit unit, boolean provisional, String calendar) {
    /** Which limit decides. */
    public enum Rule {
        /** So many days after the day it arose. */
        WITHIN,
        /** So many whole days before the draw. */
        BEFORE_DRAW
    }

    /** The same with that last day. */
    Due on(LocalDate day) {
        return day.equals(on) ? this : new Due(day, rule, from, days, unit, provisional, calendar);
    }

    /** The stricter of two. */
    Due earlier(Due other) {
        return other.on.isBefore(on) ? other : this;
    }
}
