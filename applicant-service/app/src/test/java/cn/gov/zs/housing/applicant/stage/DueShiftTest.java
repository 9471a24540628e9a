package cn.gov.zs.housing.applicant.stage;

import static cn.gov.zs.housing.applicant.stage.StageSamples.AT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.township.Townships;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What another calendar does to the last day of a case that stands where it stood. */
class DueShiftTest {
    private static final LocalDate START = LocalDate.of(2026, 12, 20);
    private static final LocalDate DUE = LocalDate.of(2027, 1, 4);

    private static Running running(Stage stage, LocalDate due, String calendar) {
        return new Running(
                stage,
                stage.ofOffice() ? List.of(Duty.TOWNSHIP_CLERK) : List.of(),
                START,
                due,
                false,
                calendar,
                null,
                null,
                null);
    }

    private static CaseClock told(Stage stage) {
        return CaseClock.blank(ApplicationSamples.ID, Townships.get("442000118"))
                .moved(1, List.of(), running(stage, DUE, "c1"), false, AT);
    }

    private static LocalDate due(CaseClock clock) {
        return Objects.requireNonNull(clock.running()).dueOn();
    }

    @Test
    void the_offices_day_moves_either_way_and_each_move_is_recorded() {
        var later = told(Stage.VISIT).moved(1, List.of(), running(Stage.VISIT, DUE.plusDays(3), "c2"), false, AT);
        var back = later.moved(1, List.of(), running(Stage.VISIT, DUE.minusDays(1), "c3"), false, AT);
        assertThat(due(back)).isEqualTo(DUE.minusDays(1));
        assertThat(back.shifts())
                .containsExactly(
                        new DueShift(Stage.VISIT, DUE, DUE.plusDays(3), "c2", AT),
                        new DueShift(Stage.VISIT, DUE.plusDays(3), DUE.minusDays(1), "c3", AT));
    }

    @Test
    void a_case_that_moved_on_has_another_day_and_no_calendar_moved_it() {
        var next = told(Stage.VISIT).moved(2, List.of(), running(Stage.VISIT, DUE.plusDays(3), "c1"), false, AT);
        assertThat(next.shifts()).isEmpty();
    }

    @Property
    void no_calendar_ever_makes_a_households_last_day_an_earlier_one(
            @ForAll("households") Stage stage, @ForAll List<@IntRange(min = -20, max = 20) Integer> calendars) {
        var clock = told(stage);
        for (int i = 0; i < calendars.size(); i++) {
            var before = due(clock);
            clock = clock.moved(1, List.of(), running(stage, DUE.plusDays(calendars.get(i)), "c" + (i + 2)), false, AT);
            assertThat(due(clock)).isAfterOrEqualTo(before);
        }
        assertThat(clock.shifts()).allSatisfy(shift -> assertThat(shift.to()).isAfter(shift.from()));
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<Stage> households() {
        return net.jqwik.api.Arbitraries.of(Stage.SUPPLEMENT, Stage.CORRECTION);
    }
}
