package cn.gov.zs.platform.workdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.platform.workdays.CalendarDay.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NewNoticeTest {

    private static final WorkCalendar SHIPPED = TymeCalendar.shipped();
    private static final String TITLE = "示例：2027年通知";

    private static List<CalendarDay> statutoryOf2027() {
        var days = new ArrayList<CalendarDay>();
        TymeCalendar.statute().of(2027).stream()
                .sorted()
                .forEach(day -> days.add(new CalendarDay(day, Kind.OFF, TITLE)));
        return days;
    }

    private static YearNotice notice(CalendarDay... more) {
        var days = statutoryOf2027();
        days.addAll(List.of(more));
        return YearNotice.checked(2027, TITLE, days, TymeCalendar.statute());
    }

    @Test
    void makes_a_provisional_deadline_final_and_may_move_it() {
        var provisional = SHIPPED.deadline(LocalDate.of(2026, 12, 20), 10);
        assertThat(provisional.provisional()).isTrue();
        assertThat(provisional.due()).isEqualTo(LocalDate.of(2027, 1, 4));

        var next = SHIPPED.with(
                "2027-1",
                notice(
                        new CalendarDay(LocalDate.of(2027, 1, 4), Kind.OFF, TITLE),
                        new CalendarDay(LocalDate.of(2027, 1, 9), Kind.MAKE_UP, TITLE)));
        var counted = next.recount(provisional, WhoseClock.OFFICE);
        assertThat(counted.provisional()).isFalse();
        assertThat(counted.due()).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(counted.calendar()).isEqualTo("2027-1");
        assertThat(SHIPPED.differences(next, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 31)))
                .containsExactly(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 9));
    }

    @Test
    void a_later_notice_of_the_same_year_replaces_the_earlier_one() {
        var first = SHIPPED.with("2027-1", notice(new CalendarDay(LocalDate.of(2027, 1, 4), Kind.OFF, TITLE)));
        var second = first.with("2027-2", notice());
        assertThat(first.verdict(LocalDate.of(2027, 1, 4))).isEqualTo(DayVerdict.DAY_OFF);
        assertThat(second.verdict(LocalDate.of(2027, 1, 4))).isEqualTo(DayVerdict.WORKING);
    }

    @Test
    void is_refused_with_the_day_that_cannot_be_right() {
        var day = new CalendarDay(LocalDate.of(2027, 5, 3), Kind.OFF, TITLE);
        assertThatThrownBy(() -> notice(day, day)).isInstanceOfSatisfying(BadNotice.class, bad -> {
            assertThat(bad.day()).isEqualTo(day.date());
            assertThat(bad.fault()).isEqualTo(BadNotice.Fault.TWICE);
        });
        assertThatThrownBy(() -> notice(new CalendarDay(LocalDate.of(2028, 5, 1), Kind.OFF, TITLE)))
                .hasMessageContaining("OTHER_YEAR");
        var missing = statutoryOf2027();
        var left = missing.removeFirst();
        assertThatThrownBy(() -> YearNotice.checked(2027, TITLE, missing, TymeCalendar.statute()))
                .hasMessageContaining(left.date() + ": HOLIDAY_MISSING");
        assertThatThrownBy(() -> new CalendarDay(LocalDate.of(2027, 1, 4), Kind.MAKE_UP, TITLE))
                .hasMessageContaining("no day of a weekend");
        assertThatThrownBy(() -> SHIPPED.with("2028-1", new YearNotice(2028, "示例：2028年通知", List.of())))
                .hasMessageContaining("2027 must come first");
    }

    @Property
    void never_takes_a_day_from_a_citizen(
            @ForAll("moved") List<CalendarDay> moved, @ForAll @IntRange(min = 0, max = 60) int after) {
        var told = SHIPPED.deadline(LocalDate.of(2026, 12, 1).plusDays(after), 20);
        var next = SHIPPED.with("2027-1", notice(moved.toArray(CalendarDay[]::new)));
        assertThat(next.recount(told, WhoseClock.CITIZEN).due()).isAfterOrEqualTo(told.due());
        assertThat(next.recount(told, WhoseClock.CITIZEN).due())
                .isAfterOrEqualTo(next.recount(told, WhoseClock.OFFICE).due());
    }

    @Property
    void counts_exactly_the_working_days_that_no_pause_holds(
            @ForAll @IntRange(min = 0, max = 700) int after,
            @ForAll @IntRange(min = 1, max = 60) int workingDays,
            @ForAll @IntRange(min = 0, max = 30) int pauseAfter,
            @ForAll @IntRange(min = 1, max = 30) int pauseDays) {
        var start = LocalDate.of(2025, 1, 1).plusDays(after);
        var pause = new Pause(start.plusDays(pauseAfter), start.plusDays(pauseAfter + pauseDays), "示例");
        var deadline = SHIPPED.deadline(start, workingDays, List.of(pause));
        assertThat(start.plusDays(1)
                        .datesUntil(deadline.due().plusDays(1))
                        .filter(day -> SHIPPED.verdict(day).counts() && !pause.holds(day)))
                .hasSize(workingDays)
                .last()
                .isEqualTo(deadline.due());
        assertThat(deadline.due())
                .isAfterOrEqualTo(SHIPPED.deadline(start, workingDays).due());
        assertThat(SHIPPED.deadline(start.plusDays(1), workingDays).due())
                .isAfterOrEqualTo(SHIPPED.deadline(start, workingDays).due());
    }

    /** Days of spring 2027 that a notice may move, besides the holidays of the statute. */
    @Provide
    Arbitrary<List<CalendarDay>> moved() {
        var statute = TymeCalendar.statute().of(2027);
        return Arbitraries.integers()
                .between(0, 120)
                .map(LocalDate.of(2027, 1, 1)::plusDays)
                .filter(day -> !statute.contains(day))
                .map(day -> new CalendarDay(day, Weekends.holds(day) ? Kind.MAKE_UP : Kind.OFF, TITLE))
                .list()
                .uniqueElements(CalendarDay::date)
                .ofMaxSize(12);
    }
}
