package cn.gov.zs.housing.disclosure.mailing;

import cn.gov.zs.platform.mail.Mail;
import cn.gov.zs.platform.mail.MailOutcome;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Sends what is due. A letter is taken up in one write that keeps others from it for a while, handed over, and written down as told. Whoever
 * dies between the last two leaves it to be sent again: at least once, under the same Message-ID (decision 0332).
 */
public final class Postman {
    /** An address that will not have three letters in a row is no address any more. */
    private static final int MOST_REFUSALS = 3;

    private final Subscribers subscribers;
    private final Wording wording;
    private final Function<Mail, MailOutcome> server;
    private final InstantSource clock;
    private final Duration hold;

    /**
     * @param hold longer than handing over one letter can take
     */
    public Postman(
            Subscribers subscribers,
            Wording wording,
            Function<Mail, MailOutcome> server,
            InstantSource clock,
            Duration hold) {
        this.subscribers = subscribers;
        this.wording = wording;
        this.server = server;
        this.clock = clock;
        this.hold = hold;
    }

    /** Puts what is to be told into words. */
    public interface Wording {
        /** The letter that asks to confirm a wish. */
        Mail confirmation(Subscriber to, Wish wish);

        /** A letter of news; empty when nothing of it is left to tell. */
        Optional<Mail> news(Subscriber to, List<Waiting.News> news);
    }

    /**
     * Sends letters that are due.
     *
     * @param limit how many at most
     * @return how many were handed over or given up
     */
    public int round(int limit) {
        return (int) subscribers.listDue(clock.instant(), limit).stream()
                .filter(this::send)
                .count();
    }

    private boolean send(SubscriberId id) {
        var now = clock.instant();
        var until = now.plus(hold);
        var taken = new Taken();
        var held = subscribers.change(id, Optional.empty(), known -> {
            taken.letter = known.due(now);
            return taken.letter.isEmpty() ? known : known.hold(until);
        });
        if (held.isEmpty() || taken.letter.isEmpty()) {
            return false;
        }
        var letter = taken.letter;
        var mail = mail(held.get(), letter);
        var outcome = mail.map(server).orElseGet(() -> new MailOutcome.Taken("nothing left to tell"));
        finish(held.get(), letter, outcome);
        return !(outcome instanceof MailOutcome.NotNow);
    }

    /** What the write took up; the decision may be taken more than once. */
    private static final class Taken {
        private List<Waiting> letter = List.of();
    }

    private Optional<Mail> mail(Subscriber to, List<Waiting> letter) {
        if (letter.getFirst() instanceof Waiting.Confirmation(var number, var _)) {
            return to.find(number).filter(wish -> !wish.holds()).map(wish -> wording.confirmation(to, wish));
        }
        return wording.news(to, letter.stream().map(each -> (Waiting.News) each).toList());
    }

    private void finish(Subscriber to, List<Waiting> letter, MailOutcome outcome) {
        switch (outcome) {
            case MailOutcome.Taken _ -> subscribers.change(to.id(), Optional.empty(), known -> known.told(letter));
            case MailOutcome.Refused _ -> {
                if (to.attempt().refusals() + 1 >= MOST_REFUSALS) {
                    subscribers.remove(to.id());
                } else {
                    subscribers.change(to.id(), Optional.empty(), known -> known.refused(letter));
                }
            }
            case MailOutcome.NotNow _ -> {
                var again = MailRetries.next(to.attempt().failures(), clock.instant());
                subscribers.change(
                        to.id(),
                        Optional.empty(),
                        known -> again.map(known::failed).orElseGet(() -> known.refused(letter)));
            }
        }
    }
}
