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
import cn.gov.zs.platform.workdays.TymeCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reminders; 2026-03-02 is a Monday, what came then is to be answered by 2026-03-30, also a Monday. */
class ReminderRoundTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final LocalDate DUE = LocalDate.parse("2026-03-30");

    private final InMemoryRequests requests = new InMemoryRequests();
    private final RequestClock clock = new RequestClock(TymeCalendar::shipped);
    private final RequestOffice office = new RequestOffice(requests, clock);
    private final ReminderRound round =
            new ReminderRound(requests, new RequestQueue(requests, clock), new ReminderRule(clock), kind -> false);

    private RequestOffice.By by(Officer who, LocalDate day) {
        return new RequestOffice.By(who, requests.find(number(1)).orElseThrow().version(), at(day));
    }

    private void received() {
        office.arrive(head(1, Way.COUNTER, MONDAY), CHEN, PLAN);
    }

    private List<Reminder> reminders() {
        return requests.find(number(1))
                .orElseThrow()
                .state()
                .file()
                .assignment()
                .reminders();
    }

    private List<Reminder.Key> told() {
        return reminders().stream().map(Reminder::key).toList();
    }

    private static Reminder.Key reminded(Reminder.Concern concern, LocalDate due) {
        return new Reminder.Key(Reminder.Kind.REMINDED, concern, due);
    }

    private static Reminder.Key escalated(LocalDate due) {
        return new Reminder.Key(Reminder.Kind.ESCALATED, Reminder.Concern.ANSWER, due);
    }

    @Test
    void the_handler_is_reminded_from_five_days_before_the_last_and_the_head_on_the_day_after_it_each_once() {
        received();
        assertThat(round.run(at(DUE.minusDays(6)))).isZero();
        assertThat(round.run(at(DUE.minusDays(5)))).isOne();
        assertThat(round.run(at(DUE.minusDays(5)))).as("another replica").isZero();
        assertThat(round.run(at(DUE))).isZero();
        assertThat(round.run(at(DUE.plusDays(1)))).isOne();
        assertThat(round.run(at(DUE.plusDays(2)))).isZero();
        assertThat(told()).containsExactly(reminded(Reminder.Concern.ANSWER, DUE), escalated(DUE));
        assertThat(requests.find(number(1)).orElseThrow().state().file().steps())
                .extracting(Step::kind)
                .containsExactly(Step.Kind.ARRIVED, Step.Kind.REGISTERED, Step.Kind.REMINDED, Step.Kind.ESCALATED);
    }

    @Test
    void a_last_day_that_moved_is_reminded_of_again() {
        received();
        round.run(at(DUE.minusDays(5)));
        office.extend(number(1), 5, "资料较多", by(HEAD, DUE.minusDays(4)));
        var later = clock.answer(
                        (InformationRequest.Handling)
                                requests.find(number(1)).orElseThrow().state(),
                        DUE)
                .due();
        assertThat(round.run(at(DUE.minusDays(3)))).as("it is far again").isZero();
        assertThat(round.run(at(later))).isOne();
        assertThat(told())
                .containsExactly(reminded(Reminder.Concern.ANSWER, DUE), reminded(Reminder.Concern.ANSWER, later));
    }

    @Test
    void a_clock_that_stands_for_a_consultation_reminds_nobody_until_the_time_to_reply_is_over() {
        received();
        office.consult(number(1), Consultation.Kind.THIRD_PARTY, "某公司", by(OFFICER, DUE.minusDays(3)));
        var last = clock.replyUntil(Consultation.Kind.THIRD_PARTY, DUE.minusDays(3))
                .orElseThrow();
        assertThat(round.run(at(DUE.plusDays(1)))).isZero();
        assertThat(round.run(at(last))).isZero();
        round.run(at(last.plusDays(1)));
        assertThat(told().getFirst()).isEqualTo(reminded(Reminder.Concern.CONSULTATION, last));
    }

    @Test
    void another_agency_without_a_last_day_keeps_the_clock_standing() {
        received();
        office.consult(number(1), Consultation.Kind.OTHER_AGENCY, "某局", by(OFFICER, DUE.minusDays(3)));
        assertThat(round.run(at(DUE.plusDays(60)))).isZero();
    }

    @Test
    void a_correction_that_does_not_come_is_told_of_while_it_can_still_come() {
        received();
        office.askCorrection(number(1), "请写明年份。", by(OFFICER, MONDAY));
        var until = clock.correctUntil(MONDAY);
        assertThat(round.run(at(until.minusDays(6)))).isZero();
        assertThat(round.run(at(until.minusDays(5)))).isOne();
        assertThat(told()).containsExactly(reminded(Reminder.Concern.CORRECTION, until));
        office.abandonUnanswered(at(until.plusDays(1)));
        assertThat(round.run(at(until.plusDays(1)))).as("it ended").isZero();
    }

    @Test
    void a_payment_that_is_not_entered_is_told_of_before_the_request_ends_by_itself() {
        received();
        office.charge(number(1), FeeRule.Basis.PAGE, 120, by(OFFICER, MONDAY));
        var until = MONDAY.plusDays(Fee.DAYS_TO_PAY);
        assertThat(round.run(at(until))).isZero();
        assertThat(round.run(at(until.plusDays(1)))).isOne();
        assertThat(told()).containsExactly(reminded(Reminder.Concern.PAYMENT, until));
    }

    @Test
    void what_is_not_registered_or_over_reminds_nobody() {
        office.arrive(head(1, Way.WEB, MONDAY), CHEN, PLAN);
        assertThat(round.run(at(DUE.plusDays(90)))).isZero();
        office.withdraw(number(1), at(DUE));
        assertThat(round.run(at(DUE.plusDays(90)))).isZero();
    }

    @Test
    void whoever_read_it_first_stands_there() {
        received();
        round.run(at(DUE));
        round.seen(number(1), reminded(Reminder.Concern.ANSWER, MONDAY), OFFICER, at(DUE));
        assertThat(reminders().getFirst().seen()).as("another day").isEmpty();
        round.seen(number(1), reminded(Reminder.Concern.ANSWER, DUE), OFFICER, at(DUE));
        round.seen(number(1), reminded(Reminder.Concern.ANSWER, DUE), HEAD, at(DUE.plusDays(1)));
        assertThat(reminders().getFirst().seen()).contains(new Reminder.Seen(OFFICER, at(DUE)));
    }
}
