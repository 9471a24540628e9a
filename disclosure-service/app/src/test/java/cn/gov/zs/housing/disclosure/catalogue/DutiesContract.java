package cn.gov.zs.housing.disclosure.catalogue;

import static cn.gov.zs.housing.disclosure.catalogue.DutySamples.CLOCK;
import static cn.gov.zs.housing.disclosure.catalogue.DutySamples.OFFICER;
import static cn.gov.zs.housing.disclosure.catalogue.DutySamples.notice;
import static cn.gov.zs.housing.disclosure.catalogue.DutySamples.policy;
import static cn.gov.zs.housing.disclosure.catalogue.DutySamples.stated;
import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.disclosure.notice.Township;
import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.StaleVersionException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link Duties} does, wherever it keeps them. Each test finds it empty. */
public abstract class DutiesContract {
    private static final LocalDate DAY = parse("2026-03-02");
    private static final LocalDate TODAY = parse("2026-06-01");

    protected abstract Duties duties();

    @Test
    void counts_open_duties_in_groups_that_are_counted_alike_and_moves_those_of_one_due_date_together() {
        for (int i = 0; i < 5; i++) {
            duties().add(policy("open-" + i, DAY));
        }
        duties().add(policy("later", DAY.plusDays(1)));
        duties().add(policy("published", DAY).fulfil(stated(DAY, DAY)));
        duties().add(Duty.toPrecede(new DutyKey("homes", "offer"), DAY, CLOCK));
        var homes = new DueGroup("homes", Optional.empty(), Optional.of(DAY));
        var group = new DueGroup("policy", Optional.of(DAY), Optional.empty());
        var next = new DueGroup("policy", Optional.of(DAY.plusDays(1)), Optional.empty());
        assertThat(duties().countOpen()).isEqualTo(7);
        assertThat(duties().nextGroup("")).contains(homes);
        assertThat(duties().nextGroup(homes.place())).contains(group);
        assertThat(duties().nextGroup(group.place())).contains(next);
        assertThat(duties().nextGroup(next.place())).isEmpty();

        var was = DueGroup.Dated.of(policy("open-0", DAY).due());
        assertThat(duties().countDue(group)).isEqualTo(Map.of(was, 5L));
        var moved = policy("open-0", DAY).due().on(was.on().plusDays(1));
        var at = DutySamples.morning(DAY);
        recount(new DueGroup.Shift(group, was, moved), at);
        recount(new DueGroup.Shift(group, was, moved), at);

        var expected = policy("open-0", DAY).recounted(moved, "v", at);
        var found = duties().find(expected.id()).orElseThrow();
        assertThat(found.state()).isEqualTo(expected);
        assertThat(found.state().moves()).hasSize(1);
        assertThat(found.version()).as("whoever read it before looks again").isEqualTo(2);
        assertThat(duties().countMoved(group, "v")).isEqualTo(5);
        assertThat(duties().countMoved(group, "w")).isZero();
        assertThat(duties().countMoved(next, "v")).isZero();
        assertThat(duties().countDue(group)).isEqualTo(Map.of(DueGroup.Dated.of(moved), 5L));
        assertThat(duties().find(policy("published", DAY).id())
                        .orElseThrow()
                        .state()
                        .moves())
                .isEmpty();
        assertThat(duties().list(DutyList.UNPUBLISHED, Optional.of("policy"), TODAY, Optional.empty(), 10)
                        .items())
                .as("the lists are in the order of the new days")
                .extracting(duty -> duty.due().on())
                .isSorted()
                .hasSize(6);
    }

    @Test
    void a_changed_due_date_without_another_day_is_no_move() {
        duties().add(policy("1", DAY));
        var group = DueGroup.of(policy("1", DAY));
        var due = policy("1", DAY).due();
        var surer = new Due(due.on(), due.rule(), due.from(), due.days(), due.unit(), !due.provisional(), "v");
        recount(new DueGroup.Shift(group, DueGroup.Dated.of(due), surer), DutySamples.morning(DAY));
        var state = duties().find(policy("1", DAY).id()).orElseThrow().state();
        assertThat(state.due()).isEqualTo(surer);
        assertThat(state.moves()).isEmpty();
        assertThat(duties().countMoved(group, "v")).isZero();
    }

    @Test
    void a_duty_of_which_only_the_draw_is_known_still_begins_on_its_due_date() {
        var duty = Duty.toPrecede(new DutyKey("homes", "offer"), DAY, CLOCK);
        duties().add(duty);
        duties().add(Duty.toPrecede(new DutyKey("homes", "other"), DAY.plusDays(1), CLOCK));
        var moved = duty.due().on(duty.due().on().plusDays(9));
        recount(new DueGroup.Shift(DueGroup.of(duty), DueGroup.Dated.of(duty.due()), moved), DutySamples.morning(DAY));
        assertThat(duties().list(DutyList.NEWEST, Optional.of("homes"), TODAY, Optional.empty(), 10)
                        .items())
                .extracting(Duty::since)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder())
                .first()
                .isEqualTo(moved.on());
    }

    /** In every part. */
    private void recount(DueGroup.Shift shift, Instant at) {
        for (int part = 0; part < Duties.PARTS; part++) {
            duties().recount(part, List.of(shift), "v", at);
        }
    }

    @Test
    void each_duty_is_in_one_part_and_no_part_has_many_more_than_another() {
        for (int i = 0; i < 640; i++) {
            duties().add(policy("open-" + i, DAY));
        }
        var group = DueGroup.of(policy("open-0", DAY));
        var due = policy("open-0", DAY).due();
        var shift = new DueGroup.Shift(
                group, DueGroup.Dated.of(due), due.on(due.on().plusDays(1)));
        long before = 0;
        for (int part = 0; part < Duties.PARTS; part++) {
            duties().recount(part, List.of(shift), "v", DutySamples.morning(DAY));
            var moved = duties().countMoved(group, "v");
            assertThat(moved - before).as("part %d", part).isBetween(1L, 30L);
            before = moved;
        }
        assertThat(before).isEqualTo(640);
    }

    @Test
    void lists_the_duties_of_a_group_part_by_part() {
        for (int i = 0; i < 5; i++) {
            duties().add(policy("open-" + i, DAY));
        }
        var group = DueGroup.of(policy("open-0", DAY));
        var due = DueGroup.Dated.of(policy("open-0", DAY).due());
        var first = duties().listOpen(group, due, "", 3);
        var rest = duties().listOpen(group, due, first.getLast().id().text(), 3);
        assertThat(first).hasSize(3);
        assertThat(rest).hasSize(2).doesNotContainAnyElementsOf(first);
        assertThat(duties().listOpen(group, new DueGroup.Dated(due.on().plusDays(1), false), "", 3))
                .isEmpty();
    }

    @Test
    void gives_back_what_it_was_given() {
        var all = List.of(
                policy("1", DAY),
                policy("2", DAY)
                        .fulfil(stated(DAY, DAY))
                        .correct(new Publication(
                                Publication.Place.DOCUMENT,
                                "d",
                                "/documents/d",
                                DAY,
                                DutySamples.morning(DAY),
                                Optional.of(OFFICER),
                                List.of("正文", "文号"),
                                "网址变更"))
                        .serve(new Served(Channel.GAZETTE, DAY, "公报 3")),
                Duty.arisen(
                                new DutyKey("first-review", "app", "event"),
                                new Arising(DAY, "", Township.XIAOLAN),
                                Optional.empty(),
                                CLOCK)
                        .fulfil(notice("n", DAY)),
                Duty.toPrecede(new DutyKey("homes", "offer"), DAY, CLOCK),
                Duty.toPrecede(new DutyKey("homes", "offer-2"), DAY, CLOCK)
                        .learn(new Arising(DAY.minusDays(30), "祈安苑", null), CLOCK));
        all.forEach(duty -> assertThat(duties().add(duty)).isTrue());
        assertThat(all)
                .allSatisfy(duty -> assertThat(
                                duties().find(duty.id()).orElseThrow().state())
                        .isEqualTo(duty));
    }

    @Test
    void adds_a_duty_once_and_knows_no_other() {
        assertThat(duties().add(policy("1", DAY))).isTrue();
        assertThat(duties().add(policy("1", DAY.plusDays(1)))).isFalse();
        assertThat(duties().find(policy("1", DAY).id()).orElseThrow().state()).isEqualTo(policy("1", DAY));
        assertThat(duties().find(policy("2", DAY).id())).isEmpty();
        assertThatThrownBy(() -> duties().<Done>change(policy("2", DAY).id(), Change::to))
                .isInstanceOf(AbsentException.class);
    }

    @Test
    void changes_the_version_that_was_read_and_no_other() {
        var duty = policy("1", DAY);
        duties().add(duty);
        duties().<Done>change(duty.id(), 1, each -> Change.to(each.fulfil(stated(DAY, DAY))));
        assertThat(duties().find(duty.id()).orElseThrow().version()).isEqualTo(2);
        assertThatThrownBy(() -> duties().<Done>change(duty.id(), 1, Change::to))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void finds_the_duties_of_a_reference_that_wait_and_those_a_notice_fulfils() {
        var waiting = review("app", "event-1");
        var done = review("app", "event-2").fulfil(notice("n", DAY));
        List.of(waiting, done, review("other", "event-3"), policy("app", DAY)).forEach(duties()::add);
        assertThat(duties().listUnpublished("first-review", "app")).containsExactly(waiting);
        assertThat(duties().listFulfilledBy("n")).containsExactly(done);
        assertThat(duties().listFulfilledBy("m")).isEmpty();
    }

    @Test
    void each_list_has_its_duties_in_its_order() {
        var overdue = policy("overdue", parse("2026-03-10"));
        var longest = policy("longest", parse("2026-03-02"));
        var open = policy("open", parse("2026-05-29"));
        var kept = policy("kept", parse("2026-03-05")).fulfil(stated(parse("2026-03-06"), parse("2026-03-06")));
        var late = policy("late", parse("2026-03-03")).fulfil(stated(parse("2026-04-20"), parse("2026-04-20")));
        var later = policy("later", parse("2026-03-04")).fulfil(stated(parse("2026-05-20"), parse("2026-05-20")));
        List.of(overdue, open, kept, late, later, longest).forEach(duties()::add);
        duties().add(review("app", "event"));

        assertThat(list(DutyList.NEWEST)).containsExactly(open, overdue, kept, later, late, longest);
        assertThat(list(DutyList.BY_DUE_DATE)).containsExactly(longest, late, later, kept, overdue, open);
        assertThat(list(DutyList.UNPUBLISHED)).containsExactly(longest, overdue, open);
        assertThat(list(DutyList.OVERDUE)).containsExactly(longest, overdue);
        assertThat(list(DutyList.KEPT)).containsExactly(kept);
        assertThat(list(DutyList.LATE)).containsExactly(later, late);
        assertThat(duties().list(DutyList.UNPUBLISHED, Optional.empty(), TODAY, Optional.empty(), 10)
                        .items())
                .hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void walks_every_list_page_by_page_without_a_gap_or_a_repetition(DutyList list) {
        for (int i = 0; i < 13; i++) {
            var duty = policy("n" + i, DAY.plusDays(i / 4));
            duties().add(
                            switch (list) {
                                case NEWEST, BY_DUE_DATE, UNPUBLISHED, OVERDUE -> duty;
                                case KEPT -> duty.fulfil(stated(DAY.plusDays(3), DAY.plusDays(3)));
                                case LATE -> duty.fulfil(stated(DAY.plusDays(60), DAY.plusDays(60)));
                            });
        }
        var walked = new ArrayList<Duty>();
        var page = duties().list(list, Optional.of("policy"), TODAY, Optional.empty(), 5);
        walked.addAll(page.items());
        while (page.next().isPresent()) {
            page = duties().list(list, Optional.of("policy"), TODAY, page.next(), 5);
            walked.addAll(page.items());
        }
        assertThat(walked)
                .doesNotHaveDuplicates()
                .isEqualTo(duties().list(list, Optional.of("policy"), TODAY, Optional.empty(), 100)
                        .items())
                .hasSize(13);
    }

    private List<Duty> list(DutyList list) {
        return duties().list(list, Optional.of("policy"), TODAY, Optional.empty(), 10)
                .items();
    }

    private static Duty review(String application, String event) {
        return Duty.arisen(
                new DutyKey("first-review", application, event),
                new Arising(DAY, "", Township.XIAOLAN),
                Optional.empty(),
                CLOCK);
    }
}
