package cn.gov.zs.housing.disclosure.catalogue;

import static cn.gov.zs.housing.disclosure.catalogue.DutySamples.CLOCK;
import static cn.gov.zs.housing.disclosure.catalogue.DutySamples.notice;
import static cn.gov.zs.housing.disclosure.catalogue.DutySamples.policy;
import static cn.gov.zs.housing.disclosure.catalogue.DutySamples.stated;
import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.workdays.DayVerdict;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("二（二）（3） 强化公开时效")
class DutyTest {
    /** Domain facts §8, measured against two calendars. */
    @ParameterizedTest
    @CsvSource({
        "policy, 2026-01-30, 2026-03-05",
        "policy, 2026-02-13, 2026-03-19",
        "policy, 2026-04-29, 2026-05-29",
        "policy, 2026-09-14, 2026-10-16",
        "policy, 2026-09-28, 2026-10-30",
        "policy, 2025-09-26, 2025-10-30",
        "penalty, 2026-01-30, 2026-02-10",
        "penalty, 2026-02-13, 2026-03-02",
        "permit, 2026-04-29, 2026-05-12",
        "permit, 2026-09-14, 2026-09-22",
        "construction-progress, 2026-10-31, 2026-11-13"
    })
    void is_due_on_the_last_working_day_of_its_limit(String item, LocalDate arose, LocalDate due) {
        var duty = Duty.arisen(new DutyKey(item, "1"), new Arising(arose, "", null), Optional.empty(), CLOCK);
        assertThat(duty.due().on()).isEqualTo(due);
        assertThat(duty.due().provisional()).isFalse();
        assertThat(CLOCK.working(duty.due()).getLast())
                .isEqualTo(new DutyClock.WorkedDay(
                        due,
                        Optional.of(DayVerdict.WORKING),
                        Optional.of(duty.due().days())));
    }

    @Test
    void past_the_last_known_notice_of_holidays_it_is_provisional() {
        assertThat(policy("1", parse("2026-12-10")).due().provisional()).isTrue();
    }

    /** Drawn on the 13th, public on the 2nd at the latest: the ten days from the 3rd to the 12th are whole (decision 0004). */
    @Test
    void homes_are_due_ten_whole_days_before_their_draw_as_soon_as_it_is_known() {
        var key = new DutyKey("homes", "offer-1");
        var offered = Duty.arisen(key, new Arising(parse("2026-02-27"), "祈安苑", null), Optional.empty(), CLOCK);
        assertThat(offered.due().rule()).isEqualTo(Due.Rule.WITHIN);

        var drawn = offered.learnDraw(parse("2026-03-13"), CLOCK);
        assertThat(drawn.due().on()).isEqualTo(parse("2026-03-02"));
        assertThat(drawn.due().rule()).isEqualTo(Due.Rule.BEFORE_DRAW);
        assertThat(CLOCK.working(drawn.due()).stream().map(DutyClock.WorkedDay::date))
                .hasSize(10)
                .startsWith(parse("2026-03-03"))
                .endsWith(parse("2026-03-12"));
        assertThat(drawn.fulfil(notice("n", parse("2026-03-02"))).on(parse("2026-04-01")))
                .isEqualTo(DutyState.KEPT);
        assertThat(drawn.fulfil(notice("n", parse("2026-03-03"))).on(parse("2026-04-01")))
                .isEqualTo(DutyState.LATE);
    }

    @Test
    void a_draw_long_after_does_not_give_more_time_than_the_general_rule() {
        var offered = Duty.arisen(
                new DutyKey("homes", "offer-1"),
                new Arising(parse("2026-03-02"), "祈安苑", null),
                Optional.empty(),
                CLOCK);
        assertThat(offered.learnDraw(parse("2026-12-01"), CLOCK).due()).isEqualTo(offered.due());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-19, OPEN, 0", "2026-03-20, OVERDUE, 1", "2026-03-29, OVERDUE, 10"})
    void is_overdue_from_the_day_after_its_due_date(LocalDate today, DutyState state, long late) {
        var duty = policy("1", parse("2026-02-13"));
        assertThat(duty.on(today)).isEqualTo(state);
        assertThat(duty.daysLate(today)).isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({
        // stated, recorded, counts, late
        "2026-03-19, 2026-03-19, 2026-03-19, 0",
        "2026-02-20, 2026-03-19, 2026-02-20, 0",
        "2026-03-19, 2026-03-20, 2026-03-20, 1",
        "2026-02-13, 2026-04-01, 2026-04-01, 13"
    })
    void a_stated_day_counts_only_when_it_was_recorded_in_time(
            LocalDate stated, LocalDate recorded, LocalDate counts, long late) {
        var duty = policy("1", parse("2026-02-13")).fulfil(stated(stated, recorded));
        assertThat(duty.publishedOn()).contains(counts);
        assertThat(duty.daysLate(parse("2026-12-31"))).isEqualTo(late);
    }

    @Test
    void a_correction_stands_behind_the_first_entry_and_never_makes_a_late_duty_punctual() {
        var late = policy("1", parse("2026-02-13")).fulfil(stated(parse("2026-03-25"), parse("2026-03-25")));
        var corrected = late.correct(stated(parse("2026-03-01"), parse("2026-03-26")));
        assertThat(corrected.publications())
                .hasSize(2)
                .startsWith(late.publications().getFirst());
        assertThat(corrected.daysLate(parse("2026-12-31"))).isEqualTo(6);

        var punctual = policy("1", parse("2026-02-13")).fulfil(stated(parse("2026-03-10"), parse("2026-03-10")));
        assertThat(punctual.correct(stated(parse("2026-03-22"), parse("2026-03-22")))
                        .on(parse("2026-12-31")))
                .isEqualTo(DutyState.LATE);
    }

    @Test
    void what_an_officer_entered_is_not_replaced_by_anything_told_later() {
        var entered = policy("1", parse("2026-02-13")).fulfil(stated(parse("2026-03-10"), parse("2026-03-10")));
        assertThat(entered.fulfil(notice("n", parse("2026-03-01")))).isEqualTo(entered);
    }

    @Test
    void the_web_site_is_served_by_publication_and_a_required_board_is_a_gap_until_it_is_reported() {
        var item =
                DutySamples.CATALOGUES.find("first-review", parse("2026-03-02")).orElseThrow();
        var open = Duty.arisen(
                new DutyKey("first-review", "app", "event"),
                new Arising(parse("2026-03-02"), "", null),
                Optional.empty(),
                CLOCK);
        var website = item.channels().get(0);
        var board = item.channels().get(1);
        assertThat(open.channel(website, parse("2026-03-03"))).isEqualTo(ChannelState.AWAITED);
        assertThat(open.channel(board, parse("2026-05-03"))).isEqualTo(ChannelState.GAP);

        var published = open.fulfil(notice("n", parse("2026-03-02")));
        assertThat(published.channel(website, parse("2026-03-03"))).isEqualTo(ChannelState.SERVED);
        assertThat(published.channel(board, parse("2026-03-03"))).isEqualTo(ChannelState.GAP);

        var posted = published
                .serve(new Served(Channel.BOARD, parse("2026-03-05"), "张贴记录 2"))
                .serve(new Served(Channel.BOARD, parse("2026-03-04"), "张贴记录 1"));
        assertThat(posted.channel(board, parse("2026-03-06"))).isEqualTo(ChannelState.SERVED);
        assertThat(posted.served(Channel.BOARD)).contains(new Served(Channel.BOARD, parse("2026-03-04"), "张贴记录 1"));
    }
}
