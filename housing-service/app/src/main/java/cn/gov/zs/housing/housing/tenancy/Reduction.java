package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.money.Yuan;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A reduction of the rent (租金核减): each month, contract rent × coefficient.
 *
 * @param relief the class that carries it; of several the one with the highest coefficient
 * @param coefficient 0 to 1
 * @param table which version of the coefficients
 * @param from first month
 * @param until last month, once the class has ended
 * @param by subject of the officer
 * @param at when it was decided
 */
public record Reduction(
        ReliefClass relief,
        BigDecimal coefficient,
        String table,
        YearMonth from,
        Optional<YearMonth> until,
        String by,
        Instant at) {

    /** Whether it holds in this month. */
    public boolean covers(YearMonth month) {
        return !month.isBefore(from) && until.filter(month::isAfter).isEmpty();
    }

    /** Of a month's rent, rounded half up to the fen. */
    public Yuan of(Yuan rent) {
        return rent.times(coefficient).min(rent);
    }

    Reduction endingWith(YearMonth last) {
        return new Reduction(relief, coefficient, table, from, Optional.of(last), by, at);
    }

    /** Without the class. */
    @Override
    public String toString() {
        return "Reduction[" + from + "]";
    }
}
