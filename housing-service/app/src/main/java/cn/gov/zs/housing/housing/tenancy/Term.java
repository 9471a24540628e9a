package cn.gov.zs.housing.housing.tenancy;

import java.time.LocalDate;

/**
 * The days a contract runs (租赁期限), both included.
 *
 * @param from the first day
 * @param to the last day; at most {@value #MOST_YEARS} years: a term from 2026-12-01 may last to 2031-11-30 (art. 18)
 */
public record Term(LocalDate from, LocalDate to) {
    /** {@link Clause#TERM}, in force since 2012-07-15. */
    public static final int MOST_YEARS = 5;

    /** {@link Clause#RENEWAL}, in force since 2012-07-15. */
    public static final int MONTHS_TO_ASK_RENEWAL = 3;

    /** @throws IllegalArgumentException if it ends before it begins or lasts too long */
    public Term {
        if (to.isBefore(from) || to.isAfter(longest(from))) {
            throw new IllegalArgumentException("no lawful term: " + from + " to " + to);
        }
    }

    /** The last day a term from this day may have. */
    public static LocalDate longest(LocalDate from) {
        return from.plusYears(MOST_YEARS).minusDays(1);
    }

    /** The last day on which a renewal can be asked for: three whole months lie between it and the end. */
    public LocalDate lastDayToAskRenewal() {
        return to.minusMonths(MONTHS_TO_ASK_RENEWAL);
    }

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
