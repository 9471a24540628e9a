package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.mailing.MailRetries;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.mail.Mail;
import cn.gov.zs.platform.mail.MailOutcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Sends reminders to the office's own addresses, as {@link LetterPost} sends letters: held by one write, handed over, written down. What was
 * answered meanwhile is not sent.
 */
public final class ReminderPost {
    private final Requests requests;
    private final BiFunction<RequestNumber, Reminder, Mail> wording;
    private final Function<Mail, MailOutcome> server;
    private final InstantSource clock;
    private final Duration hold;

    /** @param hold longer than handing over one letter can take */
    public ReminderPost(
            Requests requests,
            BiFunction<RequestNumber, Reminder, Mail> wording,
            Function<Mail, MailOutcome> server,
            InstantSource clock,
            Duration hold) {
        this.requests = requests;
        this.wording = wording;
        this.server = server;
        this.clock = clock;
        this.hold = hold;
    }

    /** Sends what is due; how many were handed over or given up. */
    public int round(int limit) {
        return requests.listReminding(clock.instant(), limit).stream()
                .mapToInt(number -> (int)
                        held(number).stream().filter(each -> send(number, each)).count())
                .sum();
    }

    /** Takes those that are due; the next replica sees them when their time is over, should this one die. */
    private List<Reminder> held(RequestNumber number) {
        var now = clock.instant();
        return requests.change(number, request -> {
            var due = request.file().assignment().reminders().stream()
                    .filter(each -> each.mailing()
                            .filter(mailing -> !mailing.dueAt().isAfter(now))
                            .isPresent())
                    .toList();
            var over = request.ending().isPresent();
            var next = each(
                    request,
                    each -> !due.contains(each)
                            ? each
                            : over
                                    ? each.mailed(Optional.empty())
                                    : each.waiting(new IssuedLetter.Mailing(
                                            now.plus(hold),
                                            each.mailing().orElseThrow().failures())));
            return due.isEmpty() ? Change.none(due) : Change.to(next, List.of(), over ? List.of() : due);
        });
    }

    private boolean send(RequestNumber number, Reminder reminder) {
        int failures = reminder.mailing().orElseThrow().failures();
        return switch (server.apply(wording.apply(number, reminder))) {
            case MailOutcome.Taken _ -> done(number, reminder, Delivery.Way.EMAIL);
            case MailOutcome.Refused _ -> done(number, reminder, Delivery.Way.EMAIL_REFUSED);
            case MailOutcome.NotNow _ ->
                MailRetries.next(failures, clock.instant())
                        .map(again -> later(number, reminder, again, failures))
                        .orElseGet(() -> done(number, reminder, Delivery.Way.EMAIL_FAILED));
        };
    }

    private boolean done(RequestNumber number, Reminder reminder, Delivery.Way way) {
        var how = new Delivery(way, clock.instant(), "");
        write(number, reminder, each -> each.mailed(Optional.of(how)));
        return true;
    }

    private boolean later(RequestNumber number, Reminder reminder, Instant again, int failures) {
        write(number, reminder, each -> each.waiting(new IssuedLetter.Mailing(again, failures + 1)));
        return false;
    }

    private void write(RequestNumber number, Reminder reminder, UnaryOperator<Reminder> now) {
        requests.change(
                number,
                request -> Change.<InformationRequest, Boolean>to(
                        each(request, each -> each.key().equals(reminder.key()) ? now.apply(each) : each),
                        List.of(),
                        true));
    }

    private static InformationRequest each(InformationRequest request, UnaryOperator<Reminder> change) {
        var assigned = request.file().assignment();
        return request.refiled(request.file()
                .with(assigned.with(assigned.reminders().stream().map(change).toList())));
    }
}
