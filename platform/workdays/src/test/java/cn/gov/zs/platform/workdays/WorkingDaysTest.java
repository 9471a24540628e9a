package cn.gov.zs.platform.workdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("工作日：当日不计，周一至周五或列为“班”，且未列为“休”")
class WorkingDaysTest {

    private static final WorkCalendar CALENDAR = TymeCalendar.shipped();

    @ParameterizedTest
    @CsvSource({
        "2026-01-30, 2026-02-10, 2026-02-27, 2026-03-05",
        "2026-02-13, 2026-03-02, 2026-03-12, 2026-03-19",
        "2026-04-29, 2026-05-12, 2026-05-22, 2026-05-29",
        "2026-09-14, 2026-09-22, 2026-10-10, 2026-10-16",
        "2026-09-28, 2026-10-13, 2026-10-23, 2026-10-30",
        "2025-09-26, 2025-10-13, 2025-10-23, 2025-10-30"
    })
    void counts_seven_fifteen_and_twenty_as_the_field_does(
            LocalDate receipt, LocalDate seven, LocalDate fifteen, LocalDate twenty) {
        assertThat(CALENDAR.deadline(receipt, 7).due()).isEqualTo(seven);
        assertThat(CALENDAR.deadline(receipt, 15).due()).isEqualTo(fifteen);
        assertThat(CALENDAR.deadline(receipt, 20).due()).isEqualTo(twenty);
    }

    @Test
    void the_year_2026_has_248_working_days() {
        assertThat(LocalDate.of(2026, 1, 1)
                        .datesUntil(LocalDate.of(2027, 1, 1))
                        .filter(day -> CALENDAR.verdict(day).counts()))
                .hasSize(248);
    }

    @Test
    void a_make_up_saturday_counts_and_says_why() {
        var saturday = LocalDate.of(2026, 10, 10);
        assertThat(CALENDAR.verdict(saturday)).isEqualTo(DayVerdict.MAKE_UP);
        assertThat(CALENDAR.notice(saturday))
                .hasValueSatisfying(notice -> assertThat(notice).contains("2026年"));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-02, false", "2026-12-03, false", "2026-12-04, true"})
    void is_provisional_once_it_is_counted_into_a_year_without_its_notice(LocalDate receipt, boolean provisional) {
        assertThat(CALENDAR.deadline(receipt, 20).provisional()).isEqualTo(provisional);
    }

    @Test
    void in_a_year_without_its_notice_the_holidays_of_the_statute_are_off() {
        // 2027: 春节 6 February, 清明 5 April, 端午 9 June, 中秋 15 September
        assertThat(List.of(
                        "2027-01-01",
                        "2027-02-05",
                        "2027-02-08",
                        "2027-04-05",
                        "2027-06-09",
                        "2027-09-15",
                        "2027-10-01"))
                .allSatisfy(day -> assertThat(CALENDAR.verdict(LocalDate.parse(day)))
                        .as(day)
                        .isEqualTo(DayVerdict.STATUTORY));
        assertThat(CALENDAR.verdict(LocalDate.of(2027, 2, 9))).isEqualTo(DayVerdict.WORKING);
    }

    @Test
    void a_year_whose_mid_autumn_falls_on_national_day_has_one_day_of_the_statute_less() {
        // 2028-10-03 is both; the notice of such a year adds a day, which nobody may guess
        assertThat(TymeCalendar.statute().of(2028))
                .hasSize(12)
                .contains(LocalDate.of(2028, 10, 1), LocalDate.of(2028, 10, 2), LocalDate.of(2028, 10, 3));
        for (int year = 2027; year <= 2126; year++) {
            assertThat(TymeCalendar.statute().of(year))
                    .as("statutory days of " + year)
                    .hasSizeBetween(12, 13);
        }
    }

    @Test
    void shows_its_working_day_by_day() {
        var deadline = CALENDAR.deadline(LocalDate.of(2026, 9, 29), 3);
        assertThat(CALENDAR.working(deadline))
                .extracting(day -> day.date().getDayOfMonth() + " " + day.verdict()
                        + day.number().map(n -> " " + n).orElse(""))
                .containsExactly(
                        "30 WORKING 1",
                        "1 DAY_OFF",
                        "2 DAY_OFF",
                        "3 DAY_OFF",
                        "4 DAY_OFF",
                        "5 DAY_OFF",
                        "6 DAY_OFF",
                        "7 DAY_OFF",
                        "8 WORKING 2",
                        "9 WORKING 3");
        assertThat(deadline.calendar()).isEqualTo(TymeCalendar.VERSION);
    }

    @Test
    void the_days_of_a_consultation_are_not_counted() {
        var consultation = new Pause(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 10), "征求第三方意见");
        var deadline = CALENDAR.deadline(LocalDate.of(2026, 3, 2), 3, List.of(consultation));
        assertThat(deadline.due()).isEqualTo(LocalDate.of(2026, 3, 11));
        assertThat(CALENDAR.working(deadline))
                .filteredOn(day -> day.pause().isPresent())
                .hasSize(6)
                .allSatisfy(day -> assertThat(day.number()).isEmpty());
    }

    @Test
    void nothing_is_guessed_before_the_calendar_begins() {
        assertThatThrownBy(() -> CALENDAR.deadline(LocalDate.of(2018, 12, 20), 1))
                .hasMessageContaining("begins in 2019");
        assertThatThrownBy(() -> CALENDAR.deadline(LocalDate.of(2026, 3, 2), 0)).hasMessageContaining("at least 1");
    }

    @Test
    void a_missed_day_is_overdue_from_the_day_after() {
        var deadline = CALENDAR.deadline(LocalDate.of(2026, 3, 2), 1);
        assertThat(deadline.overdueOn(LocalDate.of(2026, 3, 3))).isFalse();
        assertThat(deadline.overdueOn(LocalDate.of(2026, 3, 4))).isTrue();
    }
}
