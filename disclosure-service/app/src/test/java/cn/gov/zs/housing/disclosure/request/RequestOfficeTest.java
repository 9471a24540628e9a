package cn.gov.zs.housing.disclosure.request;

import static cn.gov.zs.housing.disclosure.request.RequestSamples.CHEN;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.HEAD;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.OFFICER;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.PLAN;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.at;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.head;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.number;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.request.InformationRequest.Handling;
import cn.gov.zs.platform.workdays.CalendarDay;
import cn.gov.zs.platform.workdays.TymeCalendar;
import cn.gov.zs.platform.workdays.YearNotice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A request through the regulation; 2026-03-02 is a Monday and no holiday is near before Qingming. */
class RequestOfficeTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    private final InMemoryRequests requests = new InMemoryRequests();
    private final RequestClock clock = new RequestClock(TymeCalendar::shipped);
    private final RequestOffice office = new RequestOffice(requests, clock);

    private InformationRequest now() {
        return requests.find(number(1)).orElseThrow().state();
    }

    private RequestOffice.By by(Officer who, LocalDate day) {
        return new RequestOffice.By(who, requests.find(number(1)).orElseThrow().version(), at(day));
    }

    private void received() {
        office.arrive(head(1, Way.COUNTER, MONDAY), CHEN, PLAN);
    }

    private LocalDate due(LocalDate today) {
        return clock.answer((Handling) now(), today).due();
    }

    @Test
    void handed_in_it_is_received_that_day_and_answered_within_twenty_working_days() {
        received();
        assertThat(((Handling) now()).receivedOn()).isEqualTo(MONDAY);
        assertThat(due(MONDAY)).isEqualTo(LocalDate.parse("2026-03-30"));
    }

    @ParameterizedTest
    @EnumSource(names = {"WEB", "FAX", "PLAIN_POST"})
    void otherwise_no_clock_runs_before_both_sides_confirmed_a_day(Way way) {
        office.arrive(head(1, way, MONDAY), CHEN, PLAN);
        assertThat(office.answer(number(1), Outcome.GRANTED, "", "见附件。", by(OFFICER, MONDAY)))
                .isEqualTo(new RequestAnswer.NotRegistered());
        assertThat(office.register(number(1), MONDAY.minusDays(1), by(OFFICER, MONDAY.plusDays(1))))
                .isEqualTo(new RequestAnswer.DayWrong(MONDAY, MONDAY.plusDays(1)));
        assertThat(office.register(number(1), MONDAY.plusDays(2), by(OFFICER, MONDAY.plusDays(1))))
                .isInstanceOf(RequestAnswer.DayWrong.class);
        office.register(number(1), MONDAY, by(OFFICER, MONDAY.plusDays(1)));
        assertThat(office.register(number(1), MONDAY.plusDays(1), by(OFFICER, MONDAY.plusDays(1))))
                .isEqualTo(new RequestAnswer.RegisteredBefore(MONDAY));
        assertThat(due(MONDAY)).isEqualTo(LocalDate.parse("2026-03-30"));
    }

    @Test
    void a_correction_is_asked_once_within_seven_working_days_and_starts_the_clock_anew() {
        received();
        office.askCorrection(number(1), "请写明年份。", by(OFFICER, LocalDate.parse("2026-03-11")));
        assertThat(office.answer(number(1), Outcome.GRANTED, "", "见附件。", by(OFFICER, LocalDate.parse("2026-03-12"))))
                .isInstanceOf(RequestAnswer.AwaitsCorrection.class);
        office.correct(number(1), "二〇二五年。", at(LocalDate.parse("2026-03-16")));
        assertThat(due(LocalDate.parse("2026-03-16"))).isEqualTo(LocalDate.parse("2026-04-14"));
        assertThat(office.askCorrection(number(1), "请再写。", by(OFFICER, LocalDate.parse("2026-03-17"))))
                .isEqualTo(new RequestAnswer.CorrectionAskedBefore(LocalDate.parse("2026-03-11")));
    }

    @Test
    void on_the_eighth_working_day_it_is_too_late_to_ask() {
        received();
        assertThat(office.askCorrection(number(1), "请写明年份。", by(OFFICER, LocalDate.parse("2026-03-12"))))
                .isEqualTo(new RequestAnswer.CorrectionTooLate(LocalDate.parse("2026-03-11")));
    }

    @Test
    void who_does_not_answer_in_time_gives_the_request_up_on_the_last_day() {
        received();
        office.askCorrection(number(1), "请写明年份。", by(OFFICER, MONDAY));
        var until = LocalDate.parse("2026-03-23");
        office.abandonUnanswered(at(until));
        assertThat(now().ending()).isEmpty();
        assertThat(office.correct(number(1), "迟了。", at(until.plusDays(3))))
                .isEqualTo(new RequestAnswer.Over(Outcome.ABANDONED, until));
        office.abandonUnanswered(at(until.plusDays(3)));
        assertThat(now()).isInstanceOfSatisfying(InformationRequest.Ended.class, ended -> {
            assertThat(ended.outcome()).isEqualTo(Outcome.ABANDONED);
            assertThat(ended.on()).isEqualTo(until);
        });
    }

    @Test
    void the_days_of_a_consultation_do_not_count_and_silence_ends_on_its_last_day() {
        received();
        office.consult(number(1), Consultation.Kind.THIRD_PARTY, "某公司", by(OFFICER, LocalDate.parse("2026-03-04")));
        assertThat(office.consult(number(1), Consultation.Kind.JOINT_MAKER, "某局", by(OFFICER, MONDAY.plusDays(3))))
                .isInstanceOf(RequestAnswer.ConsultationOpen.class);
        assertThat(office.replied(number(1), Consultation.View.SILENT, by(OFFICER, LocalDate.parse("2026-03-25"))))
                .isEqualTo(new RequestAnswer.StillInTime(LocalDate.parse("2026-03-25")));
        // entered five days late: the office's clock has run since the day after the last
        office.replied(number(1), Consultation.View.SILENT, by(OFFICER, LocalDate.parse("2026-03-30")));
        // two working days before, the fifteen of the consultation not counted, eighteen behind; Qingming is off
        assertThat(due(LocalDate.parse("2026-03-30"))).isEqualTo(LocalDate.parse("2026-04-21"));
    }

    @Test
    void it_is_extended_once_and_only_before_it_is_due() {
        received();
        office.extend(number(1), 20, "资料较多", by(HEAD, LocalDate.parse("2026-03-30")));
        assertThat(due(LocalDate.parse("2026-03-30"))).isEqualTo(LocalDate.parse("2026-04-28"));
        assertThat(office.extend(number(1), 1, "再延", by(HEAD, LocalDate.parse("2026-03-31"))))
                .isEqualTo(new RequestAnswer.ExtendedBefore(LocalDate.parse("2026-03-30")));
    }

    @Test
    void what_is_overdue_cannot_be_extended() {
        received();
        assertThat(office.extend(number(1), 20, "资料较多", by(HEAD, LocalDate.parse("2026-03-31"))))
                .isEqualTo(new RequestAnswer.ExtensionTooLate(LocalDate.parse("2026-03-30")));
    }

    @Test
    void whatever_is_kept_back_needs_its_ground() {
        received();
        assertThat(office.answer(number(1), Outcome.IN_PROCESS, " ", "不予公开。", by(OFFICER, MONDAY)))
                .isEqualTo(new RequestAnswer.GroundMissing(Outcome.IN_PROCESS));
        assertThat(office.answer(number(1), Outcome.STILL_UNCLEAR, "不明确", "无法提供。", by(OFFICER, MONDAY)))
                .isEqualTo(new RequestAnswer.NeverAsked());
        assertThat(office.answer(number(1), Outcome.WITHDRAWN, "x", "x", by(OFFICER, MONDAY)))
                .isEqualTo(new RequestAnswer.NotForTheOffice(Outcome.WITHDRAWN));
        assertThat(office.answer(number(1), Outcome.GRANTED, "", "见附件。", by(OFFICER, MONDAY)))
                .isInstanceOf(RequestAnswer.Done.class);
    }

    @Test
    void a_reply_after_the_applicant_withdrew_goes_nowhere() {
        received();
        office.withdraw(number(1), at(MONDAY.plusDays(1)));
        assertThat(office.answer(number(1), Outcome.GRANTED, "", "见附件。", by(OFFICER, MONDAY.plusDays(2))))
                .isEqualTo(new RequestAnswer.Over(Outcome.WITHDRAWN, MONDAY.plusDays(1)));
        assertThat(office.withdraw(number(1), at(MONDAY.plusDays(3)))).isInstanceOf(RequestAnswer.Done.class);
    }

    @Test
    void what_is_too_much_is_not_handled_before_the_applicant_was_asked_and_had_her_time() {
        received();
        assertThat(office.answer(number(1), Outcome.EXCESSIVE, "过多", "不予处理。", by(OFFICER, MONDAY)))
                .isEqualTo(new RequestAnswer.ReasonsFirst(Optional.empty()));
        var before = due(MONDAY);
        office.askReasons(number(1), by(OFFICER, MONDAY));
        assertThat(due(MONDAY)).as("the clock does not stop for it").isEqualTo(before);
        var until = LocalDate.parse("2026-03-11");
        assertThat(office.askReasons(number(1), by(OFFICER, MONDAY)))
                .isEqualTo(new RequestAnswer.ReasonsAskedBefore(MONDAY));
        assertThat(office.answer(number(1), Outcome.EXCESSIVE, "过多", "不予处理。", by(OFFICER, until)))
                .isEqualTo(new RequestAnswer.ReasonsFirst(Optional.of(until)));
        assertThat(office.answer(number(1), Outcome.EXCESSIVE, "过多", "不予处理。", by(OFFICER, until.plusDays(1))))
                .isInstanceOf(RequestAnswer.Done.class);
        assertThat(now().ending().map(Outcome::row)).contains(ReportRow.EXCESSIVE);
    }

    @Test
    void reasons_that_hold_put_the_answer_off_once_and_reasons_that_do_not_end_it() {
        received();
        assertThat(office.stateReasons(number(1), "做研究。", at(MONDAY))).isEqualTo(new RequestAnswer.NothingAsked());
        assertThat(office.putOff(number(1), 20, by(HEAD, MONDAY)))
                .isEqualTo(new RequestAnswer.ReasonsFirst(Optional.empty()));
        office.askReasons(number(1), by(OFFICER, MONDAY));
        office.stateReasons(number(1), "做研究。", at(MONDAY.plusDays(1)));
        assertThat(office.stateReasons(number(1), "再说。", at(MONDAY.plusDays(1))))
                .isEqualTo(new RequestAnswer.NothingAsked());
        office.putOff(number(1), 20, by(HEAD, MONDAY.plusDays(2)));
        assertThat(due(MONDAY.plusDays(2))).isEqualTo(LocalDate.parse("2026-04-28"));
        assertThat(office.putOff(number(1), 1, by(HEAD, MONDAY.plusDays(2))))
                .isEqualTo(new RequestAnswer.PutOffBefore(20));
        assertThat(office.answer(number(1), Outcome.EXCESSIVE, "不合理", "不予处理。", by(OFFICER, MONDAY.plusDays(2))))
                .isInstanceOf(RequestAnswer.Done.class);
    }

    @Test
    void five_hundred_of_one_person_on_one_day_are_counted_asked_and_ended_together_and_nobody_elses() {
        for (int n = 1; n <= 500; n++) {
            office.arrive(head(n, Way.COUNTER, MONDAY), CHEN, PLAN);
        }
        office.arrive(RequestSamples.of("li", head(501, Way.COUNTER, MONDAY)), CHEN, PLAN);
        var last = requests.find(number(500)).orElseThrow().state();
        assertThat(office.before(last)).isEqualTo(499);
        assertThat(office.before(requests.find(number(501)).orElseThrow().state()))
                .isZero();
        assertThat(office.askReasonsOfAll(RequestSamples.CHENS, OFFICER, at(MONDAY)))
                .isEqualTo(500);
        assertThat(office.askReasonsOfAll(RequestSamples.CHENS, OFFICER, at(MONDAY)))
                .isZero();
        assertThat(office.refuseAllExcessive(RequestSamples.CHENS, "过多", "不予处理。", OFFICER, at(MONDAY)))
                .as("her time is not over")
                .isZero();
        office.stateReasons(number(7), "做研究。", at(MONDAY));
        office.putOff(number(7), 20, new RequestOffice.By(HEAD, version(7), at(MONDAY)));
        assertThat(office.refuseAllExcessive(RequestSamples.CHENS, "过多", "不予处理。", OFFICER, at(MONDAY.plusDays(10))))
                .isEqualTo(499);
        assertThat(requests.countOpen()).as("the one put off, and Li").isEqualTo(2);
    }

    @Test
    void a_notice_of_fee_stops_the_clock_until_it_is_paid_and_the_clock_starts_anew() {
        received();
        assertThat(office.charge(number(1), FeeRule.Basis.PAGE, 30, by(OFFICER, MONDAY)))
                .isEqualTo(new RequestAnswer.NothingToPay(31));
        assertThat(office.charge(number(1), FeeRule.Basis.PIECE, 1, by(OFFICER, MONDAY)))
                .isEqualTo(new RequestAnswer.NothingToPay(11));
        office.charge(number(1), FeeRule.Basis.PAGE, 100, by(OFFICER, MONDAY));
        assertThat(now()).isInstanceOfSatisfying(InformationRequest.AwaitingPayment.class, waiting -> {
            assertThat(waiting.asked().yuan()).isEqualTo(700);
            assertThat(waiting.asked().until()).isEqualTo(LocalDate.parse("2026-04-01"));
        });
        assertThat(office.answer(number(1), Outcome.GRANTED, "", "见附件。", by(OFFICER, MONDAY)))
                .isEqualTo(new RequestAnswer.AwaitsPayment(LocalDate.parse("2026-04-01")));
        assertThat(office.pay(number(1), MONDAY.minusDays(1), by(OFFICER, MONDAY)))
                .isEqualTo(new RequestAnswer.DayWrong(MONDAY, MONDAY));
        var paid = LocalDate.parse("2026-03-16");
        office.pay(number(1), paid, by(OFFICER, paid.plusDays(1)));
        assertThat(due(paid.plusDays(1))).isEqualTo(LocalDate.parse("2026-04-14"));
        assertThat(office.charge(number(1), FeeRule.Basis.PAGE, 200, by(OFFICER, paid.plusDays(1))))
                .isEqualTo(new RequestAnswer.ChargedBefore(MONDAY));
    }

    @Test
    void what_is_not_paid_in_thirty_days_is_given_up_on_the_last_day_once_no_word_of_a_payment_can_come() {
        received();
        office.charge(number(1), FeeRule.Basis.PAGE, 100, by(OFFICER, MONDAY));
        var until = LocalDate.parse("2026-04-01");
        assertThat(office.pay(number(1), until.plusDays(1), by(OFFICER, until.plusDays(2))))
                .isEqualTo(new RequestAnswer.DayWrong(MONDAY, until));
        office.abandonUnanswered(at(until.plusDays(Fee.DAYS_TO_HEAR)));
        assertThat(now().ending()).isEmpty();
        office.abandonUnanswered(at(until.plusDays(Fee.DAYS_TO_HEAR + 1)));
        assertThat(now()).isInstanceOfSatisfying(InformationRequest.Ended.class, ended -> {
            assertThat(ended.outcome()).isEqualTo(Outcome.UNPAID);
            assertThat(ended.on()).isEqualTo(until);
        });
    }

    @Test
    void the_eleventh_of_a_month_costs_and_who_reads_on_the_spot_pays_for_no_pages() {
        for (int n = 2; n <= 11; n++) {
            office.arrive(head(n, Way.COUNTER, MONDAY.minusDays(1)), CHEN, PLAN);
        }
        office.arrive(
                head(1, Way.COUNTER, MONDAY),
                CHEN,
                new Wish(PLAN.description(), Wish.Form.READ_ON_SITE, Wish.Handover.PICK_UP));
        assertThat(office.charge(number(1), FeeRule.Basis.PAGE, 100, by(OFFICER, MONDAY)))
                .isEqualTo(new RequestAnswer.NoPages());
        office.charge(number(1), FeeRule.Basis.PIECE, 2, by(OFFICER, MONDAY));
        assertThat(now())
                .isInstanceOfSatisfying(
                        InformationRequest.AwaitingPayment.class,
                        waiting -> assertThat(waiting.asked().yuan()).isEqualTo(200));
    }

    @Test
    void no_fee_is_asked_for_once_the_answer_is_overdue() {
        received();
        assertThat(office.charge(number(1), FeeRule.Basis.PAGE, 100, by(OFFICER, LocalDate.parse("2026-03-31"))))
                .isEqualTo(new RequestAnswer.ChargeTooLate(LocalDate.parse("2026-03-30")));
    }

    @Test
    void a_calendar_imported_while_clocks_run_moves_their_days_and_changes_nothing_that_is_stored() {
        var calendars = new ArrayList<>(List.of(TymeCalendar.shipped()));
        var counting = new RequestClock(calendars::getLast);
        received();
        var stored = (Handling) now();
        assertThat(counting.answer(stored, MONDAY).due()).isEqualTo(LocalDate.parse("2026-03-30"));
        var tuesday = new CalendarDay(MONDAY.plusDays(1), CalendarDay.Kind.OFF, "示例");
        calendars.add(calendars.getLast().with("corrected", new YearNotice(2026, "示例", List.of(tuesday))));
        assertThat(counting.answer(stored, MONDAY).due()).isEqualTo(LocalDate.parse("2026-03-31"));
        assertThat(now()).isEqualTo(stored);
    }

    private long version(int n) {
        return requests.find(number(n)).orElseThrow().version();
    }
}
