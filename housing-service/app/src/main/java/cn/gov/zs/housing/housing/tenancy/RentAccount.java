package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.money.Yuan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A tenancy's rent account as of a day (租金账户): what was charged, what came in, and what of the charges is unpaid. Payments pay
 * the oldest charge first.
 *
 * @param day as of which day
 * @param lines the charges of the months up to that day, oldest first
 * @param paid what came in in all, also for months to come
 */
public record RentAccount(LocalDate day, List<Line> lines, Yuan paid) {
    /** Months of rent, in total, after which arrears are a ground; {@link Clause#ARREARS}, in force since 2012-07-15. */
    public static final int MONTHS_UNPAID = 6;

    private static final int SCALE = 6;
    private static final int SHOWN = 2;
    /** Far enough ahead to see what a payment in advance covers. */
    private static final int YEARS_AHEAD = 2;

    public RentAccount {
        lines = List.copyOf(lines);
    }

    /**
     * A charge and what is left of it.
     *
     * @param unpaid 0 to the charge's amount
     * @param isDue whether it should have been paid before this day
     */
    public record Line(Charge charge, Yuan unpaid, boolean isDue) {}

    /** The account of a tenancy. */
    public static RentAccount of(Tenancy tenancy, LocalDate day) {
        var paid = Paying.total(tenancy.file());
        var left = paid;
        var lines = new ArrayList<Line>();
        for (var charge : RentSchedule.of(tenancy).upTo(YearMonth.from(day))) {
            var covered = left.min(charge.amount());
            left = left.minus(covered);
            lines.add(new Line(
                    charge, charge.amount().minus(covered), charge.due().isBefore(day)));
        }
        return new RentAccount(day, lines, paid);
    }

    /**
     * The due day of the oldest charge that is not fully paid: a tenancy is in arrears on every later day. It does not depend on
     * when it is asked, so a list can be filtered by it.
     */
    public static Optional<LocalDate> unpaidFrom(Tenancy tenancy) {
        var signed = tenancy.file().signed();
        if (signed.isEmpty()) {
            return Optional.empty();
        }
        var left = Paying.total(tenancy.file()).amount();
        var last = YearMonth.from(signed.getLast().term().to()).plusYears(YEARS_AHEAD);
        for (var charge : RentSchedule.of(tenancy).upTo(last)) {
            left = left.subtract(charge.amount().amount());
            if (left.signum() < 0) {
                return Optional.of(charge.due());
            }
        }
        return Optional.empty();
    }

    /** What was charged in all. */
    public Yuan charged() {
        return sum(lines.stream().map(line -> line.charge().amount()).toList());
    }

    /** Charged less paid: above zero is owed, below zero is paid in advance. */
    public BigDecimal balance() {
        return charged().amount().subtract(paid.amount());
    }

    /** What should have been paid and was not (欠租). */
    public Yuan arrears() {
        return sum(overdue().stream().map(Line::unpaid).toList());
    }

    /** The arrears by their age; every age is there. */
    public Map<ArrearsAge, Yuan> byAge() {
        var ages = new EnumMap<ArrearsAge, Yuan>(ArrearsAge.class);
        for (var age : ArrearsAge.values()) {
            ages.put(age, Yuan.ZERO);
        }
        overdue().forEach(line -> ages.merge(ArrearsAge.of(line.charge().due(), day), line.unpaid(), Yuan::plus));
        return ages;
    }

    /** How many months of rent are unpaid in total; a month that is paid in part, or charged in part, counts by its part. */
    public BigDecimal monthsUnpaid() {
        return overdue().stream().map(RentAccount::shareOfAMonth).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether that is enough to order the household out (art. 29). */
    public boolean isSixMonthsUnpaid() {
        return monthsUnpaid().compareTo(BigDecimal.valueOf(MONTHS_UNPAID)) >= 0;
    }

    /** How the months were counted. */
    public String working() {
        return overdue().stream()
                        .map(line -> line.charge().month() + ": " + line.unpaid() + "/"
                                + line.charge().amount())
                        .collect(Collectors.joining("; "))
                + " = " + monthsUnpaid().setScale(SHOWN, RoundingMode.DOWN).toPlainString();
    }

    private List<Line> overdue() {
        return lines.stream()
                .filter(line -> line.isDue() && !line.unpaid().isZero())
                .toList();
    }

    private static BigDecimal shareOfAMonth(Line line) {
        var charge = line.charge();
        return line.unpaid()
                .amount()
                .multiply(BigDecimal.valueOf(charge.days()))
                .divide(
                        charge.amount()
                                .amount()
                                .multiply(BigDecimal.valueOf(charge.month().lengthOfMonth())),
                        SCALE,
                        RoundingMode.DOWN);
    }

    private static Yuan sum(List<Yuan> amounts) {
        return amounts.stream().reduce(Yuan.ZERO, Yuan::plus);
    }
}
