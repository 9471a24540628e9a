package cn.gov.zs.housing.housing.upkeep;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;

@Tag("zone-free")
class LifeOfARepairTest {
    private static final Hand LI = new Hand("li", Instant.parse("2026-11-30T02:00:00Z"));
    private static final Hand WU = new Hand("wu", Instant.parse("2026-11-30T03:00:00Z"));
    private static final Repair REPORTED = new Repair.Reported(new RepairFile(
            "r",
            "t",
            "h",
            "li",
            Fault.LEAK,
            "厨房天花板漏水",
            "周末",
            List.of(new RepairFile.Step(RepairState.REPORTED, "", LI))));

    @Example
    void a_repair_is_accepted_assigned_done_and_confirmed_and_every_step_stays() {
        var repair = REPORTED;
        for (var act : List.of(RepairAct.ACCEPT, RepairAct.ASSIGN, RepairAct.FINISH, RepairAct.CONFIRM)) {
            repair = act.on(repair, "n", act.isTenants() ? LI : WU).orElseThrow();
        }
        assertThat(repair).isInstanceOf(Repair.Confirmed.class);
        assertThat(repair.file().steps())
                .extracting(RepairFile.Step::to)
                .containsExactly(
                        RepairState.REPORTED,
                        RepairState.ACCEPTED,
                        RepairState.ASSIGNED,
                        RepairState.DONE,
                        RepairState.CONFIRMED);
        assertThat(repair.toString()).doesNotContain("漏水");
    }

    @Example
    void what_is_refused_or_not_repaired_after_all_is_reopened_by_the_tenant() {
        var refused = RepairAct.REFUSE.on(REPORTED, "承租人损坏", WU).orElseThrow();
        assertThat(RepairAct.REOPEN.on(refused, "不是我损坏的", LI).orElseThrow()).isInstanceOf(Repair.Reported.class);
    }

    @Example
    void each_state_allows_its_own_acts_and_no_others() {
        var accepted = RepairAct.ACCEPT.on(REPORTED, "", WU).orElseThrow();
        var assigned = RepairAct.ASSIGN.on(accepted, "x", WU).orElseThrow();
        var done = RepairAct.FINISH.on(assigned, "", WU).orElseThrow();
        assertThat(open(REPORTED)).containsExactlyInAnyOrder(RepairAct.ACCEPT, RepairAct.REFUSE);
        assertThat(open(accepted)).containsExactlyInAnyOrder(RepairAct.ASSIGN, RepairAct.FINISH, RepairAct.REFUSE);
        assertThat(open(assigned)).containsExactlyInAnyOrder(RepairAct.ASSIGN, RepairAct.FINISH);
        assertThat(open(done)).containsExactlyInAnyOrder(RepairAct.CONFIRM, RepairAct.REOPEN);
        assertThat(open(RepairAct.CONFIRM.on(done, "", LI).orElseThrow())).isEmpty();
        assertThat(open(RepairAct.REFUSE.on(accepted, "x", WU).orElseThrow())).containsExactly(RepairAct.REOPEN);
    }

    @Property(tries = 300)
    void whatever_is_tried_no_step_is_lost_and_the_last_one_is_the_state(@ForAll @Size(max = 30) List<RepairAct> acts) {
        var repair = REPORTED;
        for (var act : acts) {
            var before = repair;
            repair = act.on(repair, "n", WU).orElse(repair);
            assertThat(repair.file().steps().subList(0, before.file().steps().size()))
                    .isEqualTo(before.file().steps());
            assertThat(repair.file().steps().getLast().to()).isEqualTo(repair.state());
        }
    }

    @Example
    void a_visit_is_recorded_once_not_ahead_and_says_since_when_a_home_is_empty() {
        var today = parse("2026-11-30");
        var planned = new OccupancyCheck.Planned(new OccupancyCheck.Visit("c", "h", today, WU));
        assertThat(planned.record(result("2026-12-01", Finding.LIVED_IN, ""), today))
                .isEqualTo(new CheckAnswer.DayAhead("on"));
        assertThat(planned.record(result("2026-11-30", Finding.EMPTY, ""), today))
                .isEqualTo(new CheckAnswer.SinceMissing());
        assertThat(planned.record(result("2026-11-29", Finding.EMPTY, "2026-11-30"), today))
                .isEqualTo(new CheckAnswer.DayAhead("emptySince"));
        assertThat(planned.record(result("2026-11-30", Finding.EMPTY, "2026-11-30"), today))
                .isInstanceOf(CheckAnswer.Moved.class);
    }

    private static OccupancyCheck.Result result(String on, Finding finding, String since) {
        return new OccupancyCheck.Result(
                parse(on), finding, since.isEmpty() ? Optional.empty() : Optional.of(parse(since)), "王某在场", WU);
    }

    private static EnumSet<RepairAct> open(Repair repair) {
        var open = EnumSet.noneOf(RepairAct.class);
        Arrays.stream(RepairAct.values()).filter(act -> act.isOpenTo(repair)).forEach(open::add);
        return open;
    }
}
