package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.money.Yuan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * What is to be paid for one month (应收租金).
 *
 * @param month the month
 * @param from the first of its days that is charged
 * @param to the last
 * @param rent before the reduction
 * @param reduction what is taken off
 * @param due by when it is to be paid
 */
public record Charge(YearMonth month, LocalDate from, LocalDate to, Yuan rent, Yuan reduction, LocalDate due) {

    /** What is left to pay. */
    public Yuan amount() {
        return rent.minus(reduction);
    }

    /** How many of the month's days are charged. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Whether the whole month is. */
    public boolean isWhole() {
        return days() == month.lengthOfMonth();
    }
}
