package cn.gov.zs.housing.allocation.waitlist.forecast;

import cn.gov.zs.housing.allocation.waitlist.ledger.MonthFlow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Forecasts a wait by letting the past months happen again in random order, many times: each time it is counted after how many
 * months a home comes to the household's place. Where it stands among those it shares the place with is drawn as well.
 */
public final class ForecastWait {
    /** Whole months of history below which nothing is said. */
    public static final int MONTHS_NEEDED = 12;

    /** Months with a letting below which nothing is said. */
    public static final int LETTINGS_NEEDED = 3;

    /** Older months are not looked at. */
    public static final int MONTHS_LOOKED_AT = 60;

    /** Beyond so many years nothing is said. */
    public static final int YEARS_AHEAD = 10;

    private static final int RUNS = 1000;
    private static final int MONTHS_AHEAD = YEARS_AHEAD * 12;
    private static final int TENTH = RUNS / 10;

    private final long seed;

    /** @param seed of the random order; fixed, so that the same history and position always give the same forecast */
    public ForecastWait(long seed) {
        this.seed = seed;
    }

    /**
     * The forecast.
     *
     * @param position 1 + how many stand ahead
     * @param sharedBy how many share the position, itself among them
     * @param today from when it is counted
     */
    public WaitForecast of(List<MonthFlow> history, long position, long sharedBy, LocalDate today) {
        int lettings =
                (int) history.stream().filter(month -> month.housed() > 0).count();
        if (history.size() < MONTHS_NEEDED || lettings < LETTINGS_NEEDED) {
            return new WaitForecast.NotEnoughHistory(history.size(), lettings);
        }
        var months = new int[RUNS];
        var chance = new SeededChance(seed);
        for (int run = 0; run < RUNS; run++) {
            long needed = position + chance.below((int) Math.clamp(sharedBy, 1, Integer.MAX_VALUE));
            months[run] = monthsUntil(needed, history, chance);
        }
        Arrays.sort(months);
        int early = months[TENTH];
        int late = months[RUNS - 1 - TENTH];
        return early > MONTHS_AHEAD
                ? new WaitForecast.FarAway(YEARS_AHEAD, history.size())
                : new WaitForecast.Between(
                        today.plusMonths(early - 1L),
                        late > MONTHS_AHEAD ? Optional.empty() : Optional.of(today.plusMonths(late)),
                        history.size());
    }

    private static int monthsUntil(long needed, List<MonthFlow> history, SeededChance chance) {
        long ahead = needed;
        for (int month = 1; month <= MONTHS_AHEAD; month++) {
            var again = history.get(chance.below(history.size()));
            ahead -= again.housed();
            if (ahead <= 0) {
                return month;
            }
            // at least its own home is always still to come
            ahead = Math.max(1, ahead + again.passed());
        }
        return MONTHS_AHEAD + 1;
    }
}
