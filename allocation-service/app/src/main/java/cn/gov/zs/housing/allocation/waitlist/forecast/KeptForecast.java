package cn.gov.zs.housing.allocation.waitlist.forecast;

import cn.gov.zs.housing.allocation.contract.Category;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A forecast as it was told, kept to be held against what came of it.
 *
 * @param entry the household, by its application
 * @param category on which list
 * @param madeOn when
 * @param position where it stood then
 * @param forecast what was said
 * @param housedOn the day it was housed; empty while it waits, and for good if it left without a home
 */
public record KeptForecast(
        String entry,
        Category category,
        LocalDate madeOn,
        long position,
        WaitForecast.Between forecast,
        Optional<LocalDate> housedOn) {

    /** What came of it; the first day told stands. */
    public KeptForecast housed(LocalDate on) {
        return housedOn.isPresent()
                ? this
                : new KeptForecast(entry, category, madeOn, position, forecast, Optional.of(on));
    }

    /** Whether it was right; empty while that is not known. */
    public Optional<Boolean> hit() {
        return housedOn.map(forecast::hitBy);
    }
}
