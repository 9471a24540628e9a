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
import cn.gov.zs.platform.workdays.TymeCalendar;
import java.time.LocalDate;
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
}
