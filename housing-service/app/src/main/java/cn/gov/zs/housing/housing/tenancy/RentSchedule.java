package cn.gov.zs.housing.housing.tenancy;

import cn.gov.zs.housing.housing.money.Yuan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a tenancy is charged, month by month (租金计划), from the first day of its first signed contract to the day the keys came
 * back. A month with days of two rents is the sum of its parts; each part is rent × days ÷ days of the month, rounded half up to
 * the fen (decision 0192).
 */
public final class RentSchedule {
    private final TenancyFile file;
    private final Optional<Departure> departure;
    private final Optional<LocalDate> ended;
    private final boolean declined;

    private RentSchedule(TenancyFile file, Optional<Departure> departure, Optional<LocalDate> ended, boolean declined) {
        this.file = file;
        this.departure = departure;
        this.ended = ended;
        this.declined = declined;
    }

    /** The schedule of a tenancy; empty as long as no contract is signed, and of one that was declined. */
    public static RentSchedule of(Tenancy tenancy) {
        var ended = tenancy instanceof Ended over ? Optional.of(over.endedOn()) : Optional.<LocalDate>empty();
        return new RentSchedule(tenancy.file(), tenancy.leaving(), ended, tenancy instanceof Declined);
    }

    /** The charges of the months up to this one, oldest first. */
    public List<Charge> upTo(YearMonth last) {
        var signed = file.signed();
        if (declined || signed.isEmpty()) {
            return List.of();
        }
        var begin = signed.getFirst().term().from();
        return Stream.iterate(YearMonth.from(begin), month -> month.plusMonths(1))
                .takeWhile(month -> !month.isAfter(last))
                .map(month -> charge(month, begin))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Charge> charge(YearMonth month, LocalDate begin) {
        var from = later(begin, month.atDay(1));
        var to = ended.map(end -> earlier(end, month.atEndOfMonth())).orElse(month.atEndOfMonth());
        if (to.isBefore(from)) {
            return Optional.empty();
        }
        var rent = Yuan.ZERO;
        var reduction = Yuan.ZERO;
        for (var part : parts(from, to)) {
            var whole = rateOn(part.from());
            var off = reductionOn(part.from(), whole);
            rent = rent.plus(share(whole, part, month));
            reduction = reduction.plus(share(off, part, month));
        }
        return Optional.of(new Charge(month, from, to, rent, reduction, later(from, month.atDay(dueDayOf(from)))));
    }

    private record Days(LocalDate from, LocalDate to) {
        int count() {
            return to.getDayOfMonth() - from.getDayOfMonth() + 1;
        }
    }

    /** Cut before each day on which another rent begins. */
    private List<Days> parts(LocalDate from, LocalDate to) {
        var cuts = Stream.concat(
                        file.signed().stream().map(Contract::effectiveFrom),
                        departure.stream().map(leaving -> leaving.vacateBy().plusDays(1)))
                .filter(cut -> cut.isAfter(from) && !cut.isAfter(to))
                .sorted()
                .distinct()
                .toList();
        var parts = new ArrayList<Days>();
        var begin = from;
        for (var cut : cuts) {
            parts.add(new Days(begin, cut.minusDays(1)));
            begin = cut;
        }
        parts.add(new Days(begin, to));
        return parts;
    }

    private Yuan rateOn(LocalDate day) {
        return marketRentOn(day)
                .or(() -> file.contractOn(day).map(Contract::rent))
                .orElse(Yuan.ZERO);
    }

    private int dueDayOf(LocalDate day) {
        return file.contractOn(day).orElseGet(() -> file.signed().getFirst()).dueDay();
    }

    private Optional<Yuan> marketRentOn(LocalDate day) {
        return departure
                .filter(leaving -> day.isAfter(leaving.vacateBy()))
                .flatMap(Departure::marketRent)
                .map(MarketRent::monthly);
    }

    /** Market rent is paid in full: who should have left is relieved no longer. */
    private Yuan reductionOn(LocalDate day, Yuan rent) {
        return marketRentOn(day).isPresent()
                ? Yuan.ZERO
                : file.reductions().stream()
                        .filter(reduction -> reduction.covers(YearMonth.from(day)))
                        .findFirst()
                        .map(reduction -> reduction.of(rent))
                        .orElse(Yuan.ZERO);
    }

    private static Yuan share(Yuan whole, Days part, YearMonth month) {
        return part.count() == month.lengthOfMonth()
                ? whole
                : new Yuan(whole.amount()
                        .multiply(BigDecimal.valueOf(part.count()))
                        .divide(BigDecimal.valueOf(month.lengthOfMonth()), Yuan.DECIMALS, RoundingMode.HALF_UP));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
