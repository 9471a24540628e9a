package cn.gov.zs.housing.allocation.waitlist.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many wait in a category, and how their scores spread. Counts of few households are absent.
 *
 * @param waiting how many wait with a score
 * @param bands by score, the lowest first
 */
record StatisticsView(String category, @Nullable Long waiting, List<Band> bands) {

    /**
     * A band of scores.
     *
     * @param from the lowest score in it; absent for the lowest band
     * @param below the score above it; absent for the highest band
     * @param households how many; absent if too few to be told
     */
    record Band(
            @Nullable Integer from,
            @Nullable Integer below,
            @Nullable Long households) {}
}
