package cn.gov.zs.housing.disclosure.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("公示20个自然日、抽签分配前10个自然日: publication day is day 0 and N whole days must pass")
class NoticePeriodTest {
    @ParameterizedTest
    @CsvSource({
        // clause, published, last day, over from
        "REVIEWED_HOUSEHOLD, 2026-03-02, 2026-03-22, 2026-03-23",
        "HOMES_BEFORE_DRAW,  2026-03-02, 2026-03-12, 2026-03-13",
        "RESULT_AFTER_DRAW,  2026-03-02, 2026-03-22, 2026-03-23",
        // over the end of a month, of February in a common and in a leap year, of the year
        "REVIEWED_HOUSEHOLD, 2026-01-31, 2026-02-20, 2026-02-21",
        "REVIEWED_HOUSEHOLD, 2026-02-20, 2026-03-12, 2026-03-13",
        "REVIEWED_HOUSEHOLD, 2028-02-20, 2028-03-11, 2028-03-12",
        "HOMES_BEFORE_DRAW,  2028-02-19, 2028-02-29, 2028-03-01",
        "REVIEWED_HOUSEHOLD, 2026-12-12, 2027-01-01, 2027-01-02",
        "HOMES_BEFORE_DRAW,  2026-12-21, 2026-12-31, 2027-01-01",
        // a last day in the National Day holiday is not moved: natural days
        "REVIEWED_HOUSEHOLD, 2026-09-14, 2026-10-04, 2026-10-05"
    })
    void ends_on_the_day_after_its_last_day(
            Clause clause, LocalDate publishedOn, LocalDate lastDay, LocalDate overFrom) {
        var period = new NoticePeriod(publishedOn, clause);

        assertThat(period.lastDay()).isEqualTo(lastDay);
        assertThat(period.overFrom()).isEqualTo(overFrom);
        assertThat(period.isOver(lastDay.minusDays(1))).isFalse();
        assertThat(period.isOver(lastDay)).isFalse();
        assertThat(period.isOver(overFrom)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // The moment decides the Shanghai day, wherever this test runs: 15:59 UTC is 23:59 there.
        "2026-11-23T15:59:59Z, 2026-11-23",
        "2026-11-23T16:00:00Z, 2026-11-24",
        "2026-12-31T16:00:00Z, 2027-01-01"
    })
    void begins_on_the_shanghai_day_of_its_publication(Instant publishedAt, LocalDate day0) {
        assertThat(NoticePeriod.from(publishedAt, Clause.REVIEWED_HOUSEHOLD).publishedOn())
                .isEqualTo(day0);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, 20", "2026-11-24, 19", "2026-12-12, 1", "2026-12-13, 0", "2026-12-14, 0", "2027-06-01, 0"})
    void counts_the_days_to_come(LocalDate today, long daysLeft) {
        var period = new NoticePeriod(LocalDate.parse("2026-11-23"), Clause.REVIEWED_HOUSEHOLD);

        assertThat(period.daysLeft(today)).isEqualTo(daysLeft);
    }
}
