package cn.gov.zs.housing.allocation.waitlist.web;

import cn.gov.zs.housing.allocation.waitlist.forecast.Forecasts;
import cn.gov.zs.housing.allocation.waitlist.forecast.WaitForecast;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a household's wait.
 *
 * @param kind NOT_ENOUGH_HISTORY, BETWEEN or FAR_AWAY
 * @param from of BETWEEN: the first day
 * @param to of BETWEEN: the last day; absent if it is too far away to be said
 * @param years of FAR_AWAY: more than so many
 * @param months whole months of history looked at
 * @param lettings of NOT_ENOUGH_HISTORY: in how many of them somebody was housed
 * @param checked how many earlier forecasts of the category were held against a day
 * @param hitPercent how many of a hundred of those were right; absent while they are too few
 */
record ForecastView(
        String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer years,
        int months,
        @Nullable Integer lettings,
        long checked,
        @Nullable Long hitPercent) {

    static ForecastView of(WaitForecast forecast, Forecasts.HitRate hits) {
        var percent = hits.tells() ? Long.valueOf(hits.percent()) : null;
        return switch (forecast) {
            case WaitForecast.NotEnoughHistory it ->
                new ForecastView(
                        "NOT_ENOUGH_HISTORY", null, null, null, it.months(), it.lettings(), hits.checked(), percent);
            case WaitForecast.Between it ->
                new ForecastView(
                        "BETWEEN", it.from(), it.to().orElse(null), null, it.months(), null, hits.checked(), percent);
            case WaitForecast.FarAway it ->
                new ForecastView("FAR_AWAY", null, null, it.years(), it.months(), null, hits.checked(), percent);
        };
    }
}
