package cn.gov.zs.housing.disclosure.request;

import static cn.gov.zs.housing.disclosure.request.RequestSamples.CHEN;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.HEAD;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.OFFICER;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.PLAN;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.at;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.head;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.StaleVersionException;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.mail.Mail;
import cn.gov.zs.platform.mail.MailOutcome;
import cn.gov.zs.platform.workdays.TymeCalendar;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Requests} does. */
public abstract class RequestsContract {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    /** The one under test, empty. */
    protected abstract Requests requests();

    private RequestOffice office() {
        return new RequestOffice(requests(), new RequestClock(TymeCalendar::shipped));
    }

    private RequestOffice.By by(Officer who, int n, LocalDate day) {
        return new RequestOffice.By(
                who, requests().find(number(n)).orElseThrow().version(), at(day));
    }

    @Test
    void gives_back_what_it_was_given_through_every_step() {
        var office = office();
        office.arrive(head(1, Way.WEB, DAY), CHEN, PLAN);
        same(office.register(number(1), DAY, by(OFFICER, 1, DAY)));
        same(office.handOver(number(1), HEAD, "先由负责人看", by(OFFICER, 1, DAY)));
        same(office.askCorrection(number(1), "请写明年份和项目。", by(OFFICER, 1, DAY.plusDays(1))));
        same(office.correct(number(1), "二〇二五年，小榄镇。", at(DAY.plusDays(2))));
        same(office.consult(number(1), Consultation.Kind.THIRD_PARTY, "某设计公司", by(OFFICER, 1, DAY.plusDays(3))));
        same(office.replied(number(1), Consultation.View.OBJECTS, by(OFFICER, 1, DAY.plusDays(4))));
        same(office.askReasons(number(1), by(OFFICER, 1, DAY.plusDays(4))));
        same(office.stateReasons(number(1), "做研究。", at(DAY.plusDays(5))));
        same(office.putOff(number(1), 5, by(HEAD, 1, DAY.plusDays(5))));
        same(office.charge(number(1), FeeRule.Basis.PAGE, 120, by(OFFICER, 1, DAY.plusDays(6))));
        same(office.pay(number(1), DAY.plusDays(7), by(OFFICER, 1, DAY.plusDays(7))));
        same(office.extend(number(1), 10, "需要征求意见", by(HEAD, 1, DAY.plusDays(7))));
        same(office.answer(number(1), Outcome.PARTIAL, "涉及商业秘密", "见附表。", by(OFFICER, 1, DAY.plusDays(8))));
        same(office.archive(number(1), by(OFFICER, 1, DAY.plusDays(9))));
        assertThat(requests().find(number(1)).orElseThrow().state().file().steps())
                .extracting(Step::kind)
                .containsExactly(
                        Step.Kind.ARRIVED,
                        Step.Kind.REGISTERED,
                        Step.Kind.HANDED_OVER,
                        Step.Kind.CORRECTION_ASKED,
                        Step.Kind.CORRECTED,
                        Step.Kind.CONSULTED,
                        Step.Kind.CONSULTATION_OVER,
                        Step.Kind.REASONS_ASKED,
                        Step.Kind.REASONS_STATED,
                        Step.Kind.PUT_OFF,
                        Step.Kind.FEE_NOTICED,
                        Step.Kind.FEE_PAID,
                        Step.Kind.EXTENDED,
                        Step.Kind.ANSWERED,
                        Step.Kind.ARCHIVED);
    }

    @Test
    void one_that_nobody_handles_yet_comes_back_so_and_so_does_one_that_was_handed_over_before_it_was_registered() {
        var office = office();
        var arrived = office.arrive(head(1, Way.WEB, DAY), CHEN, PLAN);
        assertThat(requests().find(number(1)).map(Versioned::state)).contains(arrived);
        same(office.handOver(number(1), OFFICER, "熟悉该项目", by(HEAD, 1, DAY)));
        same(office.handOver(number(1), HEAD, "何敏休假", by(OFFICER, 1, DAY)));
    }

    private void same(RequestAnswer answer) {
        assertThat(answer).isInstanceOf(RequestAnswer.Done.class);
        var now = ((RequestAnswer.Done) answer).now();
        assertThat(requests().find(now.head().number()).map(Versioned::state)).contains(now);
    }

    @Test
    void one_that_ended_before_it_was_registered_comes_back_as_it_was() {
        var office = office();
        office.arrive(head(1, Way.FAX, DAY), CHEN, PLAN);
        same(office.withdraw(number(1), at(DAY.plusDays(1))));
        assertThat(requests().find(number(1)).orElseThrow().state().handled()).isEmpty();
    }

    @Test
    void the_same_number_is_kept_once() {
        var first = office().arrive(head(1, Way.WEB, DAY), CHEN, PLAN);
        assertThat(requests().add(first)).isFalse();
    }

    @Test
    void who_read_an_older_version_changes_nothing() {
        office().arrive(head(1, Way.WEB, DAY), CHEN, PLAN);
        var read = requests().find(number(1)).orElseThrow().version();
        office().register(number(1), DAY, by(OFFICER, 1, DAY));
        assertThatThrownBy(() -> requests().change(number(1), read, request -> Change.none(true)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void open_ones_are_listed_oldest_first_and_others_newest_first_page_by_page() {
        for (int n = 1; n <= 6; n++) {
            office().arrive(head(n, Way.COUNTER, DAY.plusDays(n / 2)), CHEN, PLAN);
        }
        office().withdraw(number(2), at(DAY.plusDays(9)));
        office().withdraw(number(5), at(DAY.plusDays(9)));
        assertThat(pages(false)).containsExactly(number(1), number(3), number(4), number(6));
        assertThat(pages(true)).containsExactly(number(5), number(2));
        assertThat(requests().countOpen()).isEqualTo(4);
    }

    private List<RequestNumber> pages(boolean over) {
        var all = new ArrayList<RequestNumber>();
        Optional<Requests.Cursor> after = Optional.empty();
        while (true) {
            var page = over ? requests().listOver(after, 1) : requests().listOpen(after, 1);
            if (page.isEmpty()) {
                return all;
            }
            all.add(page.getFirst().state().head().number());
            after = Requests.Cursor.read(
                    Requests.Cursor.of(page.getFirst().state()).text());
        }
    }

    @Test
    void those_not_corrected_in_time_are_found_and_no_others() {
        for (int n = 1; n <= 3; n++) {
            office().arrive(head(n, Way.COUNTER, DAY), CHEN, PLAN);
        }
        office().askCorrection(number(2), "请写明年份。", by(OFFICER, 2, DAY));
        var until = LocalDate.parse("2026-03-23");
        assertThat(requests().listUnanswered(until, 10)).isEmpty();
        assertThat(requests().listUnanswered(until.plusDays(1), 10)).containsExactly(number(2));
        office().abandonUnanswered(at(until.plusDays(1)));
        assertThat(requests().find(number(2)).orElseThrow().state().ending()).contains(Outcome.ABANDONED);
        assertThat(requests().listUnanswered(until.plusDays(1), 10)).isEmpty();
    }

    @Test
    void those_of_one_person_are_counted_in_the_order_they_came() {
        office().arrive(head(1, Way.COUNTER, DAY.minusDays(5)), CHEN, PLAN);
        office().arrive(head(3, Way.COUNTER, DAY), CHEN, PLAN);
        office().arrive(head(2, Way.COUNTER, DAY), CHEN, PLAN);
        office().arrive(RequestSamples.of("li", head(4, Way.COUNTER, DAY)), CHEN, PLAN);
        assertThat(requests().countBefore(head(3, Way.COUNTER, DAY), DAY.withDayOfMonth(1)))
                .as("the one of another month does not count, the one of the same moment by its number")
                .isOne();
        office().withdraw(number(2), at(DAY));
        assertThat(requests().listOpenOf(RequestSamples.CHENS, 10))
                .extracting(each -> each.state().head().number())
                .containsExactly(number(1), number(3));
    }

    @Test
    void those_not_paid_in_time_are_found_once_no_word_of_a_payment_can_come() {
        office().arrive(head(1, Way.COUNTER, DAY), CHEN, PLAN);
        office().charge(number(1), FeeRule.Basis.PAGE, 120, by(OFFICER, 1, DAY));
        var last = DAY.plusDays(Fee.DAYS_TO_PAY + Fee.DAYS_TO_HEAR);
        assertThat(requests().listUnanswered(last, 10)).isEmpty();
        assertThat(requests().listUnanswered(last.plusDays(1), 10)).containsExactly(number(1));
    }

    @Test
    void an_answer_asks_for_its_letter_until_it_has_one() {
        office().arrive(head(1, Way.COUNTER, DAY), CHEN, PLAN);
        office().arrive(head(2, Way.COUNTER, DAY), CHEN, PLAN);
        assertThat(requests().listUnlettered(10)).isEmpty();
        office().answer(number(1), Outcome.GRANTED, "", "见附件。", by(OFFICER, 1, DAY));
        assertThat(requests().listUnlettered(10)).containsExactly(number(1));
        var letter = new LetterNumber(2026, 7);
        requests()
                .change(
                        number(1),
                        request -> Change.to(((InformationRequest.Answered) request).with(letter), List.of(), true));
        assertThat(requests().listUnlettered(10)).isEmpty();
        same(office().archive(number(1), by(OFFICER, 1, DAY)));
    }

    @Test
    void reminders_come_back_as_they_were_and_those_to_be_sent_are_found() {
        var clock = new RequestClock(TymeCalendar::shipped);
        var round = new ReminderRound(
                requests(), new RequestQueue(requests(), clock), new ReminderRule(clock), kind -> true);
        office().arrive(head(1, Way.COUNTER, DAY), CHEN, PLAN);
        office().arrive(head(2, Way.WEB, DAY), CHEN, PLAN);
        var due = LocalDate.parse("2026-03-30");
        assertThat(round.run(at(due))).isOne();
        assertThat(requests().listReminding(at(due).minusSeconds(1), 10)).isEmpty();
        assertThat(requests().listReminding(at(due), 10)).containsExactly(number(1));
        var told = requests()
                .find(number(1))
                .orElseThrow()
                .state()
                .file()
                .assignment()
                .reminders();
        assertThat(told)
                .containsExactly(new Reminder(
                        Reminder.Kind.REMINDED,
                        Reminder.Concern.ANSWER,
                        due,
                        at(due),
                        Optional.empty(),
                        Optional.of(new IssuedLetter.Mailing(at(due), 0)),
                        Optional.empty()));
        round.seen(number(1), told.getFirst().key(), OFFICER, at(due));
        new ReminderPost(
                        requests(),
                        (number, reminder) -> new Mail("1", "office@zs.gov.cn", "催办", "", Map.of()),
                        mail -> new MailOutcome.Taken("250 ok"),
                        () -> at(due),
                        Duration.ofMinutes(2))
                .round(10);
        assertThat(requests().listReminding(at(due.plusDays(9)), 10)).isEmpty();
        assertThat(requests()
                        .find(number(1))
                        .orElseThrow()
                        .state()
                        .file()
                        .assignment()
                        .reminders())
                .containsExactly(new Reminder(
                        Reminder.Kind.REMINDED,
                        Reminder.Concern.ANSWER,
                        due,
                        at(due),
                        Optional.of(new Reminder.Seen(OFFICER, at(due))),
                        Optional.empty(),
                        Optional.of(new Delivery(Delivery.Way.EMAIL, at(due), ""))));
    }

    @Test
    void those_that_ended_before_a_day_are_found_until_nobody_is_named_in_them() {
        for (int n = 1; n <= 4; n++) {
            office().arrive(head(n, Way.COUNTER, DAY), CHEN, PLAN);
        }
        office().withdraw(number(1), at(DAY));
        office().answer(number(2), Outcome.GRANTED, "", "见附件。", by(OFFICER, 2, DAY));
        office().withdraw(number(3), at(DAY.plusDays(1)));
        assertThat(requests().listForgettable(DAY, "", 10)).isEmpty();
        assertThat(requests().listForgettable(DAY.plusDays(1), "", 10)).containsExactly(number(1), number(2));
        assertThat(requests().listForgettable(DAY.plusDays(1), number(1).text(), 10))
                .containsExactly(number(2));
        var folder = new RequestFolder(
                requests(), new InMemoryEnclosures(), new InMemoryReleasedCopies(), new InMemoryLetters());
        assertThat(folder.forget(number(2), at(DAY.plusYears(3)))).isTrue();
        assertThat(folder.forget(number(2), at(DAY.plusYears(3)))).isFalse();
        assertThat(requests().listForgettable(DAY.plusDays(1), "", 10)).containsExactly(number(1));
        assertThat(requests().countForgotten()).isOne();
        var left = requests().find(number(2)).orElseThrow().state();
        assertThat(left.ending()).contains(Outcome.GRANTED);
        assertThat(left.file().steps().getLast().kind()).isEqualTo(Step.Kind.FORGOTTEN);
        assertThat(left.head().verifier()).isEmpty();
    }
}
