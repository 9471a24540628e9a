package cn.gov.zs.housing.housing.tenancy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long rent has been unpaid (欠租账龄), counted in begun months from the day after it was due. */
public enum ArrearsAge {
    /** 1个月以内. */
    ONE_MONTH(1),
    /** 2至3个月. */
    TWO_TO_THREE(3),
    /** 4至6个月. */
    FOUR_TO_SIX(6),
    /** 6个月以上. */
    OVER_SIX(Integer.MAX_VALUE);

    private final int mostMonths;

    ArrearsAge(int mostMonths) {
        this.mostMonths = mostMonths;
    }

    /**
     * The age of what was due on a day.
     *
     * @param today after that day
     */
    public static ArrearsAge of(LocalDate due, LocalDate today) {
        var begun = ChronoUnit.MONTHS.between(due, today.minusDays(1)) + 1;
        for (var age : values()) {
            if (begun <= age.mostMonths) {
                return age;
            }
        }
        throw new IllegalStateException("the last age has no end");
    }

    /** The earliest due day that is of this age today; of the oldest age, {@link LocalDate#EPOCH}. */
    public LocalDate earliestDue(LocalDate today) {
        return this == OVER_SIX
                ? LocalDate.EPOCH
                : today.minusDays(1).minusMonths(mostMonths).plusDays(1);
    }

    /** The latest due day that is of this age today. */
    public LocalDate latestDue(LocalDate today) {
        return this == ONE_MONTH
                ? today.minusDays(1)
                : values()[ordinal() - 1].earliestDue(today).minusDays(1);
    }
}
