package cn.gov.zs.housing.disclosure.request;

import static cn.gov.zs.housing.disclosure.request.RequestSamples.CHEN;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.OFFICER;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.PLAN;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.at;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.head;
import static cn.gov.zs.housing.disclosure.request.RequestSamples.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.gov.zs.platform.mail.Mail;
import cn.gov.zs.platform.mail.MailOutcome;
import cn.gov.zs.platform.workdays.TymeCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reminders by e-mail. */
class ReminderPostTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final LocalDate DUE = LocalDate.parse("2026-03-30");

    private final InMemoryRequests requests = new InMemoryRequests();
    private final RequestClock clock = new RequestClock(TymeCalendar::shipped);
    private final RequestOffice office = new RequestOffice(requests, clock);
    private final ReminderRound round = new ReminderRound(
            requests,
            new RequestQueue(requests, clock),
            new ReminderRule(clock),
            kind -> kind == Reminder.Kind.REMINDED);
    private final List<Mail> sent = new ArrayList<>();
    private final Deque<MailOutcome> outcomes = new ArrayDeque<>();
    private Instant now = at(DUE);

    private int post() {
        return new ReminderPost(
                        requests,
                        (number, reminder) -> new Mail(number.text(), "office@zs.gov.cn", "催办", "", Map.of()),
                        mail -> {
                            sent.add(mail);
                            return outcomes.remove();
                        },
                        () -> now,
                        Duration.ofMinutes(2))
                .round(10);
    }

    private Reminder reminder() {
        return requests.find(number(1))
                .orElseThrow()
                .state()
                .file()
                .assignment()
                .reminders()
                .getFirst();
    }

    private void reminded() {
        office.arrive(head(1, Way.COUNTER, MONDAY), CHEN, PLAN);
        round.run(at(DUE));
    }

    @Test
    void it_is_tried_again_until_the_server_takes_it_and_then_no_more() {
        reminded();
        outcomes.add(new MailOutcome.NotNow("busy"));
        assertThat(post()).isZero();
        assertThat(post()).as("not before its pause is over").isZero();
        now = now.plus(Duration.ofMinutes(1));
        outcomes.add(new MailOutcome.Taken("250 ok"));
        assertThat(post()).isOne();
        now = now.plus(Duration.ofDays(1));
        assertThat(post()).isZero();
        assertThat(sent).hasSize(2);
        assertThat(reminder().mailed()).map(Delivery::way).contains(Delivery.Way.EMAIL);
    }

    @Test
    void who_dies_while_sending_leaves_it_to_another_after_a_while() {
        reminded();
        assertThat(catchThrowable(this::post)).isNotNull();
        assertThat(post()).isZero();
        now = now.plus(Duration.ofMinutes(2));
        outcomes.add(new MailOutcome.Taken("250 ok"));
        assertThat(post()).isOne();
    }

    @Test
    void what_was_answered_meanwhile_is_not_sent() {
        reminded();
        office.answer(
                number(1),
                Outcome.GRANTED,
                "",
                "见附件。",
                new RequestOffice.By(
                        OFFICER, requests.find(number(1)).orElseThrow().version(), at(DUE)));
        assertThat(post()).isZero();
        assertThat(sent).isEmpty();
        assertThat(requests.listReminding(now, 10)).isEmpty();
    }

    @Test
    void a_kind_without_an_address_waits_for_nothing() {
        office.arrive(head(1, Way.COUNTER, MONDAY), CHEN, PLAN);
        round.run(at(DUE.plusDays(1)));
        assertThat(reminder().kind()).isEqualTo(Reminder.Kind.ESCALATED);
        assertThat(requests.listReminding(now.plus(Duration.ofDays(9)), 10)).isEmpty();
    }
}
