package cn.gov.zs.housing.allocation.scoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Months that count for waiting: whole months from entering the list to one month before the scoring day, never below 0.
 *
 * <p>Counted as whole months to the scoring day less one, not to the day a month before it: both say the same except at
 * the ends of months of unequal length, where this one favours the household.
 */
public final class WaitingMonths {

    private WaitingMonths() {}

    /** Months that count on {@code day} for a household registered on {@code registeredOn}. */
    public static int on(LocalDate day, LocalDate registeredOn) {
        return (int) Math.max(0, ChronoUnit.MONTHS.between(registeredOn, day) - 1);
    }
}
