package cn.gov.zs.housing.allocation.waitlist.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.waitlist.ledger.MonthFlow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A forecast says what the past months lead to, or plainly that they are too few. */
class ForecastWaitTest {
    private static final LocalDate TODAY = LocalDate.parse("2027-06-10");
    private final ForecastWait forecastWait = new ForecastWait(1);

    @ParameterizedTest
    @CsvSource({"11, 11", "12, 2", "0, 0"})
    void too_few_months_or_lettings_are_said_to_be_too_few(int months, int lettings) {
        assertThat(forecastWait.of(history(months, lettings, 5, 0), 3, 1, TODAY))
                .isEqualTo(new WaitForecast.NotEnoughHistory(months, lettings));
    }

    @Test
    void five_homes_every_month_bring_the_twelfth_in_line_its_home_in_the_third_month() {
        assertThat(forecastWait.of(history(12, 12, 5, 0), 12, 1, TODAY))
                .isEqualTo(new WaitForecast.Between(TODAY.plusMonths(2), Optional.of(TODAY.plusMonths(3)), 12));
    }

    @Test
    void whoever_shares_a_position_may_come_early_or_late_among_them() {
        var forecast = (WaitForecast.Between) forecastWait.of(history(12, 12, 5, 0), 1, 50, TODAY);
        assertThat(forecast.from()).isBetween(TODAY, TODAY.plusMonths(2));
        assertThat(forecast.to().orElseThrow()).isBetween(TODAY.plusMonths(8), TODAY.plusMonths(10));
    }

    @Test
    void whoever_is_passed_by_more_than_are_housed_is_told_that_it_is_far_away() {
        assertThat(forecastWait.of(history(24, 24, 2, 3), 40, 1, TODAY))
                .isEqualTo(new WaitForecast.FarAway(ForecastWait.YEARS_AHEAD, 24));
    }

    @Test
    void rare_lettings_make_a_wide_interval_and_the_same_seed_the_same_one() {
        var history = history(36, 4, 30, 0);
        var forecast = (WaitForecast.Between) forecastWait.of(history, 20, 1, TODAY);
        assertThat(new ForecastWait(1).of(history, 20, 1, TODAY)).isEqualTo(forecast);
        assertThat(forecast.from()).isBefore(TODAY.plusMonths(3));
        assertThat(forecast.to().orElseThrow()).isAfter(TODAY.plusMonths(12));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-06-30, false",
        "2027-07-01, true",
        "2027-12-31, true",
        "2028-01-01, false",
    })
    void is_right_from_its_first_to_its_last_day(LocalDate housedOn, boolean hit) {
        var told =
                new WaitForecast.Between(LocalDate.parse("2027-07-01"), Optional.of(LocalDate.parse("2027-12-31")), 12);
        var kept = new KeptForecast("a", Category.LOCAL_LOW_INCOME, TODAY, 3, told, Optional.empty());
        assertThat(kept.hit()).isEmpty();
        assertThat(kept.housed(housedOn).hit()).contains(hit);
        assertThat(kept.housed(housedOn).housed(TODAY).housedOn())
                .as("the first day told stands")
                .contains(housedOn);
    }

    private static List<MonthFlow> history(int months, int lettings, long housed, long passed) {
        var first = YearMonth.from(TODAY).minusMonths(months);
        return IntStream.range(0, months)
                .mapToObj(i -> new MonthFlow(first.plusMonths(i), i < lettings ? housed : 0, passed))
                .toList();
    }
}
