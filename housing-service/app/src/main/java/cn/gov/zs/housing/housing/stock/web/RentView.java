package cn.gov.zs.housing.housing.stock.web;

import cn.gov.zs.housing.housing.stock.RentBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A rent as staff see it.
 *
 * @param from its first day
 * @param rent per month, in yuan
 * @param inForce whether it is today's
 */
record RentView(LocalDate from, BigDecimal rent, boolean inForce) {

    static List<RentView> of(RentBook book, LocalDate today) {
        var schedule = book.schedule();
        return schedule.stream()
                .map(rent -> new RentView(
                        rent.from(),
                        rent.perMonth().amount(),
                        schedule.stream()
                                        .filter(other -> !other.from().isAfter(today))
                                        .reduce((one, next) -> next)
                                        .orElse(null)
                                == rent))
                .toList();
    }
}
