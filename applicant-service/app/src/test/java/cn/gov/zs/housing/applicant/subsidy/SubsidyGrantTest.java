package cn.gov.zs.housing.applicant.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.applicant.contract.IncomeClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is due, when it stops, and what is claimed back. */
class SubsidyGrantTest {
    private static final YearMonth MAY = SubsidySamples.MAY;

    @Test
    void it_is_due_from_the_month_after_registration_with_what_was_not_paid_yet() {
        var grant = SubsidySamples.grant(1);

        assertThat(grant.from()).isEqualTo(MAY);
        assertThat(grant.due(MAY.minusMonths(1), Set.of())).isEmpty();
        assertThat(grant.due(MAY, Set.of())).containsExactly(MAY);
        assertThat(grant.due(MAY.plusMonths(2), Set.of(MAY.plusMonths(1)))).containsExactly(MAY, MAY.plusMonths(2));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-31, 2026-08",
        "2026-08-01, 2026-08",
        "2026-08-02, 2026-09",
        "2026-08-31, 2026-09",
        "2026-03-10, 2026-05",
    })
    void the_month_of_the_loss_is_paid_unless_its_first_day_was_lost(LocalDate lostOn, YearMonth from) {
        var stopped = stop(SubsidySamples.grant(1), lostOn);

        assertThat(((Standing.Stopped) stopped.standing()).from()).isEqualTo(from);
        assertThat(stopped.due(YearMonth.of(2026, 12), Set.of()))
                .as("months before the stop stay due")
                .allMatch(month -> month.isBefore(from))
                .hasSize((int) MAY.until(from, ChronoUnit.MONTHS));
    }

    @ParameterizedTest
    @CsvSource({"2026-07-31, 2026-08", "2026-08-01, 2026-09", "2026-08-31, 2026-09", "2026-03-10, 2026-05"})
    void the_month_in_which_a_home_is_allotted_is_always_paid(LocalDate confirmedOn, YearMonth from) {
        var stopped = SubsidySamples.kept(SubsidySamples.grant(1)
                .stop(confirmedOn, StopGround.HOUSED, "已实物配租", OfficerAct.ofSystem(SubsidySamples.AT)));

        assertThat(((Standing.Stopped) stopped.standing()).from()).isEqualTo(from);
    }

    @Test
    void an_event_moves_a_later_stop_forward_and_never_back() {
        var may = SubsidySamples.paid(MAY, "648.00");
        var june = SubsidySamples.paid(MAY.plusMonths(1), "648.00");
        var stopped = stop(
                SubsidySamples.grant(1).paid(List.of(may, june), SubsidySamples.reviewer()), LocalDate.of(2026, 8, 20));
        var system = OfficerAct.ofSystem(SubsidySamples.AT);

        var earlier = SubsidySamples.kept(stopped.stop(LocalDate.of(2026, 5, 20), StopGround.HOUSED, "已实物配租", system));

        assertThat(((Standing.Stopped) earlier.standing()).from()).isEqualTo(MAY.plusMonths(1));
        assertThat(earlier.outstanding()).as("what that month was paid").isEqualTo(june.amount());
        assertThat(SubsidyAnnouncement.of(stopped, earlier)).hasSize(1);
        assertThat(SubsidyAnnouncement.of(earlier, earlier)).isEmpty();
        assertThat(earlier.stop(LocalDate.of(2026, 5, 20), StopGround.HOUSED, "已实物配租", system))
                .as("told again")
                .isEqualTo(new GrantAnswer.StoppedAlready(MAY.plusMonths(1)));
        assertThat(earlier.stop(LocalDate.of(2026, 8, 20), StopGround.WITHDREW, "迟到", system))
                .isEqualTo(new GrantAnswer.StoppedAlready(MAY.plusMonths(1)));
        assertThat(stopped.stop(LocalDate.of(2026, 5, 20), StopGround.HOUSED, "另一人", SubsidySamples.reviewer()))
                .as("an officer claims what is owed instead")
                .isInstanceOf(GrantAnswer.StoppedAlready.class);
    }

    @Test
    void what_was_paid_for_lost_months_is_claimed_back_exactly() {
        var paid = SubsidySamples.grant(1)
                .paid(
                        List.of(
                                SubsidySamples.paid(MAY, "648.00"),
                                SubsidySamples.paid(MAY.plusMonths(1), "648.00"),
                                SubsidySamples.paid(MAY.plusMonths(2), "712.80")),
                        SubsidySamples.reviewer());

        var stopped = stop(paid, LocalDate.of(2026, 5, 20));

        assertThat(stopped.claims()).hasSize(1);
        assertThat(stopped.claims().getFirst().months())
                .containsExactly(
                        new Claim.Part(MAY.plusMonths(1), SubsidySamples.yuan("648.00")),
                        new Claim.Part(MAY.plusMonths(2), SubsidySamples.yuan("712.80")));
        assertThat(stopped.outstanding()).isEqualTo(SubsidySamples.yuan("1360.80"));
        assertThat(stopped.stop(LocalDate.of(2026, 5, 20), StopGround.WITHDREW, "又", SubsidySamples.approver()))
                .isEqualTo(new GrantAnswer.StoppedAlready(MAY.plusMonths(1)));

        var late = stopped.paid(List.of(SubsidySamples.paid(MAY.plusMonths(3), "648.00")), SubsidySamples.reviewer());
        assertThat(late.claims()).as("the bank paid after the stop").hasSize(2);
        assertThat(late.outstanding()).isEqualTo(SubsidySamples.yuan("2008.80"));
        assertThat(late.paid(List.of(SubsidySamples.paid(MAY.plusMonths(3), "648.00")), SubsidySamples.reviewer()))
                .as("told again")
                .isEqualTo(late);
    }

    @Test
    void no_more_is_claimed_than_was_paid_and_no_more_comes_back_than_is_owed() {
        var grant =
                SubsidySamples.grant(1).paid(List.of(SubsidySamples.paid(MAY, "648.00")), SubsidySamples.reviewer());
        assertThat(claim(grant, MAY, "648.01")).isEqualTo(new GrantAnswer.MoreThanPaid(SubsidySamples.yuan("648.00")));
        assertThat(claim(grant, MAY.plusMonths(1), "1"))
                .isEqualTo(new GrantAnswer.MoreThanPaid(SubsidySamples.yuan("0")));
        assertThat(claim(grant, MAY, "0")).isInstanceOf(GrantAnswer.MoreThanPaid.class);

        var claimed = SubsidySamples.kept(claim(grant, MAY, "600.00"));
        assertThat(claim(claimed, MAY, "48.01")).isEqualTo(new GrantAnswer.MoreThanPaid(SubsidySamples.yuan("48.00")));
        var settled = SubsidySamples.kept(settle(claimed, 1, Claim.Way.REPAID, "250.50"));
        assertThat(settled.outstanding()).isEqualTo(SubsidySamples.yuan("349.50"));
        assertThat(settle(settled, 1, Claim.Way.SET_OFF, "349.51"))
                .isEqualTo(new GrantAnswer.MoreThanOwed(SubsidySamples.yuan("349.50")));
        var done = SubsidySamples.kept(settle(settled, 1, Claim.Way.SET_OFF, "349.50"));
        assertThat(done.outstanding()).isEqualTo(SubsidySamples.yuan("0"));
        assertThat(settle(done, 1, Claim.Way.REPAID, "0.01")).isInstanceOf(GrantAnswer.MoreThanOwed.class);
        assertThat(settle(done, 2, Claim.Way.REPAID, "0.01")).isEqualTo(new GrantAnswer.Absent());
    }

    @Test
    void a_pause_keeps_its_months_for_later() {
        var paused = SubsidySamples.kept(SubsidySamples.grant(1).pause("核实中", SubsidySamples.reviewer()));

        assertThat(paused.due(MAY.plusMonths(3), Set.of())).isEmpty();
        assertThat(paused.pause("再次", SubsidySamples.reviewer()))
                .isEqualTo(new GrantAnswer.NotDue(Standing.Name.PAUSED));
        var resumed = SubsidySamples.kept(paused.resume("已核实", SubsidySamples.reviewer()));
        assertThat(resumed.due(MAY.plusMonths(1), Set.of())).containsExactly(MAY, MAY.plusMonths(1));
        assertThat(resumed.resume("再次", SubsidySamples.reviewer()))
                .isEqualTo(new GrantAnswer.NotDue(Standing.Name.GRANTED));
        var stopped = stop(paused, LocalDate.of(2026, 5, 20));
        assertThat(stopped.resume("再次", SubsidySamples.reviewer())).isInstanceOf(GrantAnswer.StoppedAlready.class);
    }

    @Test
    void new_facts_count_from_their_month_on() {
        var three = new SubsidyFacts(3, IncomeClass.SUBSISTENCE, Set.of());
        var changed = SubsidySamples.kept(
                SubsidySamples.grant(1).changeFacts(MAY.plusMonths(2), three, SubsidySamples.reviewer()));

        assertThat(changed.factsIn(MAY.plusMonths(1)).persons()).isEqualTo(2);
        assertThat(changed.factsIn(MAY.plusMonths(2)).persons()).isEqualTo(3);
    }

    @Test
    void nobody_decides_over_her_own_household() {
        var own = new OfficerAct("citizen-1", "本人", SubsidySamples.AT);

        assertThat(SubsidySamples.grant(1).stop(LocalDate.of(2026, 5, 2), StopGround.WITHDREW, "x", own))
                .isEqualTo(new GrantAnswer.OwnHousehold());
        assertThat(SubsidySamples.grant(1).pause("x", own)).isEqualTo(new GrantAnswer.OwnHousehold());
    }

    @Test
    void a_stop_that_an_event_brought_is_undone_when_the_removal_did_not_hold_and_no_other() {
        var lostOn = LocalDate.of(2026, 5, 20);
        var today = LocalDate.of(2026, 9, 1);
        var system = OfficerAct.ofSystem(SubsidySamples.AT);
        var paid = SubsidySamples.grant(1)
                .paid(
                        List.of(SubsidySamples.paid(MAY, "648.00"), SubsidySamples.paid(MAY.plusMonths(1), "648.00")),
                        SubsidySamples.reviewer());
        var stopped = SubsidySamples.kept(paid.stop(lostOn, StopGround.NO_LONGER_QUALIFIED, "取消轮候资格", system));
        assertThat(stopped.outstanding()).isEqualTo(SubsidySamples.yuan("648.00"));

        var back = SubsidySamples.kept(stopped.reinstate(lostOn, today, "申诉得到支持", system));

        assertThat(back.standing()).isInstanceOf(Standing.Granted.class);
        assertThat(back.outstanding()).isEqualTo(SubsidySamples.yuan("0.00"));
        assertThat(back.claims().getFirst().settlements())
                .extracting(Claim.Settlement::way)
                .containsExactly(Claim.Way.LIFTED);
        assertThat(back.due(MAY.plusMonths(4), Set.of(MAY, MAY.plusMonths(1))))
                .as("the months since come in arrears")
                .containsExactly(MAY.plusMonths(2), MAY.plusMonths(3), MAY.plusMonths(4));
        assertThat(back.reinstate(lostOn, today, "又", system)).isInstanceOf(GrantAnswer.NotDue.class);
        assertThat(stopped.reinstate(lostOn.plusDays(1), today, "另一日", system)).isInstanceOf(GrantAnswer.NotDue.class);
        assertThat(stop(paid, lostOn).reinstate(lostOn, today, "人工停发", system))
                .as("what an officer stopped, an officer settles")
                .isInstanceOf(GrantAnswer.NotDue.class);
    }

    @Test
    void it_prints_nothing_personal() {
        var grant = stop(SubsidySamples.payable(1), LocalDate.of(2026, 5, 20));

        assertThat(grant.toString() + grant.standing() + grant.history() + grant.claims())
                .doesNotContain(
                        grant.holder().text(), "查实", SubsidySamples.account().whole());
    }

    @Property
    void any_order_of_acts_claims_no_more_than_was_paid(
            @ForAll @Size(max = 25) List<@IntRange(min = 0, max = 6) Integer> acts) {
        var grant = SubsidySamples.grant(1);
        var month = MAY;
        for (int act : acts) {
            var answer = switch (act) {
                case 0 -> {
                    month = month.plusMonths(1);
                    yield new GrantAnswer.Kept(
                            grant.paid(List.of(SubsidySamples.paid(month, "648.00")), SubsidySamples.reviewer()));
                }
                case 1 -> grant.pause("a", SubsidySamples.reviewer());
                case 2 -> grant.resume("a", SubsidySamples.reviewer());
                case 3 -> grant.stop(MAY.plusMonths(2).atDay(9), StopGround.HOUSED, "a", SubsidySamples.approver());
                case 4 -> claim(grant, month, "100.10");
                case 5 -> settle(grant, 1, Claim.Way.REPAID, "60.05");
                default -> grant.changeFacts(month, grant.factsIn(month), SubsidySamples.reviewer());
            };
            if (answer instanceof GrantAnswer.Kept(SubsidyGrant next)) {
                assertThat(next.standing() instanceof Standing.Stopped
                                || !(grant.standing() instanceof Standing.Stopped))
                        .as("a stop is final")
                        .isTrue();
                grant = next;
            }
            var claimed = grant.claims().stream()
                    .map(claim -> claim.total().amount())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(claimed).isLessThanOrEqualTo(grant.paidTotal());
            assertThat(grant.outstanding().amount()).isNotNegative().isLessThanOrEqualTo(claimed);
        }
    }

    private static SubsidyGrant stop(SubsidyGrant grant, LocalDate lostOn) {
        return SubsidySamples.kept(
                grant.stop(lostOn, StopGround.NO_LONGER_QUALIFIED, "查实收入超标", SubsidySamples.approver()));
    }

    private static GrantAnswer claim(SubsidyGrant grant, YearMonth month, String amount) {
        return grant.claim(month, SubsidySamples.yuan(amount), "多领", SubsidySamples.reviewer());
    }

    private static GrantAnswer settle(SubsidyGrant grant, int claim, Claim.Way way, String amount) {
        return grant.settle(
                claim,
                new Claim.Settlement(
                        way, SubsidySamples.yuan(amount), LocalDate.of(2026, 8, 20), SubsidySamples.reviewer()));
    }
}
