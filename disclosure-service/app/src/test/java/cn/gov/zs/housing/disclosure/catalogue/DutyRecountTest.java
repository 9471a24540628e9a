package cn.gov.zs.housing.disclosure.catalogue;

import static cn.gov.zs.housing.disclosure.catalogue.DutySamples.CATALOGUES;
import static cn.gov.zs.housing.disclosure.catalogue.DutySamples.policy;
import static cn.gov.zs.housing.disclosure.catalogue.DutySamples.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.disclosure.calendar.CalendarSamples;
import cn.gov.zs.housing.disclosure.calendar.NoticeReader;
import cn.gov.zs.housing.disclosure.calendar.OpenDeadlines;
import cn.gov.zs.platform.workdays.TymeCalendar;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DutyRecountTest {
    private static final LocalDate ARISEN = LocalDate.of(2026, 12, 8);
    private static final Duration LEASE = Duration.ofSeconds(15);
    private static final WorkCalendar SHIPPED = TymeCalendar.shipped();
    private static final WorkCalendar NEXT = next();

    private final InMemoryDuties duties = new InMemoryDuties();
    private final InMemoryRecounts recounts = new InMemoryRecounts();
    private Instant now = Instant.parse("2026-12-09T02:00:00Z");
    private WorkCalendar inForce = SHIPPED;

    private static WorkCalendar next() {
        var read = new NoticeReader(TymeCalendar.statute())
                .read(CalendarSamples.form(CalendarSamples.rows()), LocalDate.of(2026, 12, 1), 2026);
        return SHIPPED.with(List.of(((NoticeReader.Reading.Sound) read).table().notice(1)));
    }

    private DutyRecount replica(String name, Duties over) {
        InstantSource time = () -> now;
        return new DutyRecount(over, new DutyClock(CATALOGUES, () -> inForce), recounts, name, time, LEASE);
    }

    private DutyRecount replica(String name) {
        return replica(name, duties);
    }

    private Duty duty(String number) {
        return duties.find(policy(number, ARISEN).id()).orElseThrow().state();
    }

    private void fill(int many) {
        for (int i = 0; i < many; i++) {
            duties.add(policy(String.valueOf(i), ARISEN));
        }
    }

    /** Three of each group. */
    private void fillGroups(int groups) {
        for (int i = 0; i < groups * 3; i++) {
            duties.add(policy(String.valueOf(i), ARISEN.plusDays(i / 3)));
        }
    }

    @Test
    void a_new_calendar_moves_an_open_due_date_and_says_so() {
        fill(5);
        assertThat(duty("0").due().on()).isEqualTo(LocalDate.of(2027, 1, 6));
        assertThat(duty("0").due().provisional()).isTrue();

        inForce = NEXT;
        assertThat(replica("a").walk()).isTrue();

        for (int i = 0; i < 5; i++) {
            assertThat(duty(String.valueOf(i)).due().on()).isEqualTo(LocalDate.of(2027, 1, 7));
            assertThat(duty(String.valueOf(i)).due().provisional()).isFalse();
            assertThat(duty(String.valueOf(i)).moves())
                    .containsExactly(new DueMove(
                            LocalDate.of(2027, 1, 6), LocalDate.of(2027, 1, 7), "tyme4j-1.4.9+2027-1", now));
        }
        assertThat(recounts.find(NEXT.version()))
                .hasValueSatisfying(done -> assertThat(List.of(done.total(), done.looked(), done.moved()))
                        .containsExactly(5L, 5L, 5L));
    }

    @Test
    void what_is_published_keeps_the_day_it_was_measured_by() {
        duties.add(policy("done", ARISEN).fulfil(stated(ARISEN, ARISEN)));
        inForce = NEXT;
        replica("a").walk();
        assertThat(duty("done").due().on()).isEqualTo(LocalDate.of(2027, 1, 6));
        assertThat(duty("done").moves()).isEmpty();
    }

    @Test
    void the_offices_own_day_moves_back_when_a_correction_says_so() {
        fill(1);
        inForce = NEXT;
        replica("a").walk();
        inForce = SHIPPED.with(List.of(new cn.gov.zs.platform.workdays.AdoptedNotice(
                2, new cn.gov.zs.platform.workdays.YearNotice(2027, "示例", List.of()))));
        replica("a").walk();
        assertThat(duty("0").moves()).extracting(DueMove::to).hasSize(2).last().isNotEqualTo(LocalDate.of(2027, 1, 7));
    }

    @Test
    void done_once_it_is_done_until_the_next_day_or_calendar() {
        fill(3);
        inForce = NEXT;
        assertThat(replica("a").walk()).isTrue();
        assertThat(replica("a").walk()).isFalse();
        assertThat(replica("b").walk()).isFalse();
        now = now.plus(Duration.ofDays(1));
        assertThat(replica("b").walk()).isTrue();
        assertThat(duty("0").moves()).hasSize(1);
    }

    @Test
    void a_killed_walk_goes_on_in_another_replica_once_its_lease_is_over_and_counts_each_once() {
        fillGroups(3);
        inForce = NEXT;
        assertThatThrownBy(() -> replica("a", new Dying(duties, 40)).walk()).isInstanceOf(Killed.class);
        assertThat(replica("b").walk()).isFalse();

        now = now.plus(LEASE).plusSeconds(1);
        assertThat(replica("b").walk()).isTrue();

        assertThat(duties.all())
                .hasSize(9)
                .allSatisfy(duty -> assertThat(duty.moves()).hasSize(1));
        assertThat(recounts.find(NEXT.version()))
                .hasValueSatisfying(done -> assertThat(List.of(done.total(), done.looked(), done.moved()))
                        .containsExactly(9L, 9L, 9L));
    }

    @Test
    void a_duty_that_somebody_changes_meanwhile_is_counted_as_she_left_it() {
        fill(2);
        inForce = NEXT;
        replica("a", new Busy(duties)).walk();
        assertThat(duty("0").served()).hasSize(1);
        assertThat(duty("0").due().on()).isEqualTo(LocalDate.of(2027, 1, 7));
    }

    @Test
    void hearing_of_a_duty_again_does_not_move_it_unrecorded() {
        fill(1);
        inForce = NEXT;
        var again = duty("0").learn(duty("0").arising().orElseThrow(), new DutyClock(CATALOGUES, () -> NEXT));
        assertThat(again).isEqualTo(duty("0"));
    }

    @Test
    void shows_beforehand_what_would_move_page_by_page() {
        fill(5);
        duties.add(policy("none of them", LocalDate.of(2026, 3, 2)));
        var open = new OpenDuties(duties, new DutyClock(CATALOGUES, () -> SHIPPED), recounts);
        assertThat(open.countMoving(NEXT, 100).moving()).isEqualTo(5);
        assertThat(open.countMoving(NEXT, 1).all())
                .as("it stops behind the first group")
                .isFalse();
        var first = open.listMoving(NEXT, "", 3).orElseThrow();
        var second = open.listMoving(NEXT, first.next().orElseThrow(), 3).orElseThrow();
        assertThat(first.items()).hasSize(3);
        assertThat(second.items()).hasSize(2);
        assertThat(second.next()).isEmpty();
        assertThat(open.listMoving(NEXT, "no place", 3)).isEmpty();
        assertThat(open.listMoving(
                        NEXT, "policy|2026-13-45||2026-01-01 " + duty("0").id().text(), 3))
                .isEmpty();
        assertThat(duty("0").moves()).isEmpty();
    }

    @Test
    void pages_of_what_would_move_hold_each_duty_once_over_many_groups_and_sizes() {
        fillGroups(7);
        var open = new OpenDuties(duties, new DutyClock(CATALOGUES, () -> SHIPPED), recounts);
        var all = open.listMoving(NEXT, "", 100).orElseThrow().items();
        assertThat(all).hasSize((int) open.countMoving(NEXT, 100).moving()).doesNotHaveDuplicates();
        for (int size = 1; size <= all.size(); size++) {
            var walked = new ArrayList<OpenDeadlines.Move>();
            var page = open.listMoving(NEXT, "", size).orElseThrow();
            walked.addAll(page.items());
            while (page.next().isPresent()) {
                assertThat(page.items()).hasSize(size);
                page = open.listMoving(NEXT, page.next().get(), size).orElseThrow();
                walked.addAll(page.items());
            }
            assertThat(walked).as("pages of %d", size).isEqualTo(all);
        }
    }

    @Test
    void a_duty_that_also_has_to_precede_a_draw_is_counted_by_the_stricter_limit_of_the_new_calendar() {
        var key = new DutyKey("homes", "offer");
        var clock = new DutyClock(CATALOGUES, () -> SHIPPED);
        var draw = LocalDate.of(2027, 1, 30);
        duties.add(Duty.arisen(key, new Arising(ARISEN, "", null), Optional.empty(), clock)
                .learnDraw(draw, clock));
        inForce = NEXT;
        replica("a").walk();
        assertThat(duties.find(key.id()).orElseThrow().state().due().on())
                .isEqualTo(new DutyClock(CATALOGUES, () -> NEXT)
                        .due("homes", Optional.of(ARISEN), Optional.of(draw))
                        .on());
    }

    @Property(tries = 200)
    void every_open_due_date_is_what_the_calendar_in_force_counts(@ForAll @IntRange(min = 0, max = 60) int after) {
        var arisen = LocalDate.of(2026, 11, 20).plusDays(after);
        var duty = policy("1", arisen);
        var recounted =
                duty.recounted(new DutyClock(CATALOGUES, () -> NEXT), now).orElse(duty);
        var fresh = new DutyClock(CATALOGUES, () -> NEXT).due(duty.key().item(), Optional.of(arisen), Optional.empty());
        assertThat(recounted.due().on()).isEqualTo(fresh.on());
        assertThat(recounted.due().provisional()).isEqualTo(fresh.provisional());
        assertThat(recounted.moves().isEmpty()).isEqualTo(duty.due().on().equals(fresh.on()));
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Dies after it has written, before that is noted. */
    private static final class Dying extends Passing {
        private int left;

        Dying(Duties to, int writes) {
            super(to);
            left = writes;
        }

        @Override
        public void recount(int part, List<DueGroup.Shift> shifts, String calendar, Instant at) {
            super.recount(part, shifts, calendar, at);
            if (--left == 0) {
                throw new Killed();
            }
        }
    }

    /** Somebody is always faster. */
    private static final class Busy extends Passing {
        Busy(Duties to) {
            super(to);
        }

        @Override
        public void recount(int part, List<DueGroup.Shift> shifts, String calendar, Instant at) {
            shifts.stream()
                    .flatMap(shift -> listOpen(shift.group(), shift.from(), "", 100).stream())
                    .forEach(one -> change(
                            one.id(),
                            duty -> cn.gov.zs.platform.eventing.Change.to(
                                    duty.serve(new Served(Channel.GAZETTE, ARISEN, "公报 1")))));
            super.recount(part, shifts, calendar, at);
        }
    }
}
