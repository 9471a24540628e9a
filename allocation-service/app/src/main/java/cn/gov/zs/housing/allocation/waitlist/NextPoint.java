package cn.gov.zs.housing.allocation.waitlist;

import cn.gov.zs.housing.allocation.scoring.WaitingMonths;
import java.time.LocalDate;

/** When a household will have waited another month. */
public final class NextPoint {

    private NextPoint() {}

    /** The first day on which more than {@code months} count for a household registered on {@code registeredOn}. */
    public static LocalDate after(int months, LocalDate registeredOn) {
        // counted as WaitingMonths counts, which is looked at rather than repeated: months of unequal length end
        // differently
        var day = registeredOn.plusMonths(months);
        while (WaitingMonths.on(day.plusMonths(1), registeredOn) <= months) {
            day = day.plusMonths(1);
        }
        while (WaitingMonths.on(day, registeredOn) <= months) {
            day = day.plusDays(1);
        }
        return day;
    }
}
