package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.mailing.MailRetries;
import cn.gov.zs.platform.mail.Mail;
import cn.gov.zs.platform.mail.MailOutcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Sends letters to who asked for them by e-mail, and keeps what the mail server said. As with news for subscribers (decision 0332) a letter
 * is held by one write, handed over, and written down: at least once, under the same Message-ID.
 */
public final class LetterPost {
    private final Letters letters;
    private final Requests requests;
    private final BiFunction<IssuedLetter, Applicant, Mail> wording;
    private final Function<Mail, MailOutcome> server;
    private final InstantSource clock;
    private final Duration hold;

    /** @param hold longer than handing over one letter can take */
    public LetterPost(
            Letters letters,
            Requests requests,
            BiFunction<IssuedLetter, Applicant, Mail> wording,
            Function<Mail, MailOutcome> server,
            InstantSource clock,
            Duration hold) {
        this.letters = letters;
        this.requests = requests;
        this.wording = wording;
        this.server = server;
        this.clock = clock;
        this.hold = hold;
    }

    /** Sends what is due; how many were handed over or given up. */
    public int round(int limit) {
        return (int) letters.listDue(clock.instant(), limit).stream()
                .filter(this::send)
                .count();
    }

    private boolean send(RequestNumber of) {
        var now = clock.instant();
        var held = new Held();
        letters.change(of, issued -> {
            held.mailing = issued.mailing().filter(each -> !each.dueAt().isAfter(now));
            return held.mailing
                    .map(each -> issued.waiting(new IssuedLetter.Mailing(now.plus(hold), each.failures())))
                    .orElse(issued);
        });
        if (held.mailing.isEmpty()) {
            return false;
        }
        var failures = held.mailing.get().failures();
        var applicant = requests.find(of).orElseThrow().state().file().applicant();
        return switch (server.apply(wording.apply(letters.find(of).orElseThrow(), applicant))) {
            case MailOutcome.Taken(var answer) -> done(of, Delivery.Way.EMAIL, answer);
            case MailOutcome.Refused(var answer) -> done(of, Delivery.Way.EMAIL_REFUSED, answer);
            case MailOutcome.NotNow(var reason) ->
                MailRetries.next(failures, clock.instant())
                        .map(again -> later(of, again, failures))
                        .orElseGet(() -> done(of, Delivery.Way.EMAIL_FAILED, reason));
        };
    }

    /** What the write took up; the change may be decided more than once. */
    private static final class Held {
        private Optional<IssuedLetter.Mailing> mailing = Optional.empty();
    }

    private boolean done(RequestNumber of, Delivery.Way way, String note) {
        letters.change(of, issued -> issued.delivered(new Delivery(way, clock.instant(), note), Optional.empty()));
        return true;
    }

    private boolean later(RequestNumber of, Instant again, int failures) {
        letters.change(of, issued -> issued.waiting(new IssuedLetter.Mailing(again, failures + 1)));
        return false;
    }
}
