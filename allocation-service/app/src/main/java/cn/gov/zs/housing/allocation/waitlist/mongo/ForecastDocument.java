package cn.gov.zs.housing.allocation.waitlist.mongo;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.waitlist.forecast.KeptForecast;
import cn.gov.zs.housing.allocation.waitlist.forecast.WaitForecast;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A forecast as it is stored. */
record ForecastDocument(
        String entry,
        Category category,
        LocalDate madeOn,
        long position,
        LocalDate from,
        @Nullable LocalDate to,
        int months,
        @Nullable LocalDate housedOn,
        @Nullable Boolean hit) {

    static ForecastDocument from(KeptForecast kept) {
        return new ForecastDocument(
                kept.entry(),
                kept.category(),
                kept.madeOn(),
                kept.position(),
                kept.forecast().from(),
                kept.forecast().to().orElse(null),
                kept.forecast().months(),
                kept.housedOn().orElse(null),
                kept.hit().orElse(null));
    }

    KeptForecast toDomain() {
        return new KeptForecast(
                entry,
                category,
                madeOn,
                position,
                new WaitForecast.Between(from, Optional.ofNullable(to), months),
                Optional.ofNullable(housedOn));
    }
}
