package cn.gov.zs.housing.applicant.stage;

import static cn.gov.zs.housing.applicant.stage.StageSamples.AT;
import static cn.gov.zs.housing.applicant.stage.StageSamples.colleague;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.application.ApplicationSamples;
import cn.gov.zs.housing.applicant.review.Finding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who handles a case, and who is told that it is late. */
class CaseClockTest {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 9);
    private static final Finding REASON = new Finding("外出培训");
    private static final Colleague CLERK = colleague("chen", Duty.TOWNSHIP_CLERK);
    private static final Colleague OTHER = colleague("liang", Duty.TOWNSHIP_CLERK);
    private static final Colleague REVIEWER = colleague("he", Duty.TOWNSHIP_REVIEWER);

    private final CaseClock free = StageSamples.toAccept(ApplicationSamples.ID, DUE);

    @Test
    void is_told_once_at_each_level_on_its_day() {
        assertThat(free.escalated(DUE, AT)).isEqualTo(free);
        var first = free.escalated(DUE.plusDays(1), AT);
        assertThat(first.escalations())
                .containsExactly(new Escalation(Stage.ACCEPTANCE, DUE, 1, Duty.TOWNSHIP_REVIEWER, AT));
        assertThat(first.escalated(DUE.plusDays(6), AT)).isEqualTo(first);
        var second = first.escalated(DUE.plusDays(7), AT);
        assertThat(second.told())
                .extracting(Escalation::to)
                .containsExactly(Duty.TOWNSHIP_REVIEWER, Duty.CITY_APPROVER);
        assertThat(second.escalated(DUE.plusDays(900), AT)).isEqualTo(second);
        assertThat(second.nextOn()).isEmpty();
    }

    @Test
    void a_clock_that_jumps_tells_both() {
        assertThat(free.escalated(DUE.plusDays(30), AT).told())
                .extracting(Escalation::level)
                .containsExactly(1, 2);
    }

    @Test
    void a_last_day_that_moved_is_a_new_one_and_what_was_told_stays_recorded() {
        var moved = free.escalated(DUE.plusDays(1), AT)
                .moved(2, List.of(), StageSamples.running(DUE.plusDays(5)), false, AT);
        assertThat(moved.told()).isEmpty();
        assertThat(moved.escalations()).hasSize(1);
        assertThat(moved.nextOn()).contains(DUE.plusDays(6));
    }

    @Test
    void an_older_reading_changes_nothing() {
        var newer = free.moved(5, List.of(), null, false, AT);
        assertThat(newer.moved(4, List.of(), StageSamples.running(DUE), false, AT))
                .isEqualTo(newer);
    }

    @Test
    void is_taken_once_and_again_by_the_same_changes_nothing() {
        var taken = held(free.take(CLERK, AT));
        assertThat(taken.holder().orElseThrow().by()).isEqualTo(CLERK.account());
        assertThat(taken.take(CLERK, AT)).isEqualTo(new HoldAnswer.Held(taken));
        assertThat(taken.take(OTHER, AT)).isEqualTo(new HoldAnswer.HeldBy(CLERK.account()));
        assertThat(free.take(REVIEWER, AT)).isInstanceOf(HoldAnswer.NotHers.class);
        assertThat(free.take(colleague("wu", "442000001", Duty.TOWNSHIP_CLERK), AT))
                .isInstanceOf(HoldAnswer.NotHers.class);
        assertThat(free.take(colleague("village", Duty.VILLAGE_CLERK), AT))
                .as("a clerk of another village")
                .isInstanceOf(HoldAnswer.NotHers.class);
        assertThat(free.moved(2, List.of(), null, false, AT).take(CLERK, AT)).isEqualTo(new HoldAnswer.NotDue());
    }

    @Test
    void is_given_away_by_its_holder_or_her_superior_and_by_nobody_else() {
        var taken = held(free.take(CLERK, AT));
        assertThat(taken.handOver(OTHER, OTHER, REASON, AT)).isEqualTo(new HoldAnswer.NotHolder());
        assertThat(taken.handOver(CLERK, REVIEWER, REASON, AT)).isInstanceOf(HoldAnswer.NotEntitled.class);
        assertThat(taken.handOver(CLERK, colleague("wu", "442000001", Duty.TOWNSHIP_CLERK), REASON, AT))
                .isInstanceOf(HoldAnswer.NotEntitled.class);
        assertThat(taken.handOver(REVIEWER, CLERK, REASON, AT)).isEqualTo(new HoldAnswer.HeldBy(CLERK.account()));
        assertThat(taken.handOver(colleague("ma", "442000001", Duty.TOWNSHIP_REVIEWER), OTHER, REASON, AT))
                .isEqualTo(new HoldAnswer.NotHolder());
        for (var by : List.of(CLERK, REVIEWER)) {
            var given = held(taken.handOver(by, OTHER, REASON, AT));
            assertThat(given.holder().orElseThrow().by()).isEqualTo(OTHER.account());
            assertThat(given.handovers().getLast())
                    .isEqualTo(new Handover(
                            Duty.TOWNSHIP_CLERK, CLERK.account(), OTHER.account(), by.account(), AT, REASON));
        }
    }

    @Test
    void all_an_absent_one_holds_goes_once() {
        var taken = held(free.take(CLERK, AT));
        var given = taken.handedOver("s-chen", List.of(Duty.TOWNSHIP_CLERK), OTHER, REVIEWER.account(), REASON, AT);
        assertThat(given.holder().orElseThrow().by()).isEqualTo(OTHER.account());
        assertThat(given.handedOver("s-chen", List.of(Duty.TOWNSHIP_CLERK), OTHER, REVIEWER.account(), REASON, AT))
                .isEqualTo(given);
        assertThat(taken.handedOver("s-chen", List.of(Duty.TOWNSHIP_CLERK), REVIEWER, CLERK.account(), REASON, AT))
                .as("the other lacks the duty")
                .isEqualTo(taken);
        assertThat(taken.moved(2, List.of(), null, true, AT).holdings())
                .as("a closed case is nobody's")
                .isEmpty();
    }

    private static CaseClock held(HoldAnswer answer) {
        return ((HoldAnswer.Held) answer).now();
    }
}
