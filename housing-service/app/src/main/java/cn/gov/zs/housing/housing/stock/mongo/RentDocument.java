package cn.gov.zs.housing.housing.stock.mongo;

import cn.gov.zs.housing.housing.money.Yuan;
import cn.gov.zs.housing.housing.stock.Rent;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A rent as it is stored. */
record RentDocument(LocalDate from, BigDecimal perMonth, ActDocument act) {

    static RentDocument from(Rent rent) {
        return new RentDocument(rent.from(), rent.perMonth().amount(), ActDocument.from(rent.act()));
    }

    Rent toDomain() {
        return new Rent(from, new Yuan(perMonth), act.toDomain());
    }
}
