package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Somebody of the office was told that a day is near or past (催办、督办), once for this day.
 *
 * @param kind whom
 * @param concern which clock
 * @param due the day it is about
 * @param at when she was told, to the millisecond
 * @param seen who said that she read it; empty until then
 * @param mailing waits to be sent to the office's address; empty when it does not or no more
 * @param mailed what became of the e-mail; empty until then and where the office named no address
 */
public record Reminder(
        Kind kind,
        Concern concern,
        LocalDate due,
        Instant at,
        Optional<Seen> seen,
        Optional<IssuedLetter.Mailing> mailing,
        Optional<Delivery> mailed) {

    /** Whom. The names are wire names. */
    public enum Kind {
        /** 催办: the handler. */
        REMINDED(Step.Kind.REMINDED),
        /** 督办: the head of the unit. */
        ESCALATED(Step.Kind.ESCALATED);

        private final Step.Kind step;

        Kind(Step.Kind step) {
            this.step = step;
        }

        /** As it stands on record. */
        public Step.Kind step() {
            return step;
        }
    }

    /** Which clock. The names are wire names. */
    public enum Concern {
        /** 答复期限. */
        ANSWER,
        /** 补正期限: the applicant has not answered yet; afterwards it ends by itself. */
        CORRECTION,
        /** 征求意见期限: it is over, and nothing is entered. */
        CONSULTATION,
        /** 缴费期限: it is over, and no payment is entered; soon afterwards it ends by itself. */
        PAYMENT
    }

    /** Who read it, and when. */
    public record Seen(Officer by, Instant at) {
        /** Keeps the moment to the millisecond, as the database does. */
        public Seen {
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /** Keeps the moment to the millisecond. */
    public Reminder {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** What makes it the same as another: nobody is told twice of one day. */
    public record Key(Kind kind, Concern concern, LocalDate due) {}

    /** What makes it the same as another. */
    public Key key() {
        return new Key(kind, concern, due);
    }

    Reminder seen(Officer by, Instant when) {
        return new Reminder(kind, concern, due, at, Optional.of(new Seen(by, when)), mailing, mailed);
    }

    Reminder waiting(IssuedLetter.Mailing next) {
        return new Reminder(kind, concern, due, at, seen, Optional.of(next), mailed);
    }

    /** It is not to be sent any more. */
    Reminder mailed(Optional<Delivery> how) {
        return new Reminder(kind, concern, due, at, seen, Optional.empty(), how);
    }
}
