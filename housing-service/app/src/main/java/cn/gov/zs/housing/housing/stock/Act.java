package cn.gov.zs.housing.housing.stock;

import cn.gov.zs.platform.eventing.Envelope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Who did something to a home, when and why (何人、何时、何故).
 *
 * @param by the officer's subject in the token, never a name; {@value #EVENT} where no officer did it but what happened elsewhere
 * @param at when, to the millisecond
 * @param why the officer's words as {@link Reason} takes them, or nothing where the step says it itself; the event's wire name
 *     where an event did it
 */
public record Act(String by, Instant at, String why) {
    /** Done because of an event. */
    public static final String EVENT = "event";

    /** @throws IllegalArgumentException if the words are too long */
    public Act {
        if (why.length() > Reason.LONGEST) {
            throw new IllegalArgumentException("a reason has at most " + Reason.LONGEST + " characters");
        }
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Done because of this event, when it was decided. */
    public static Act of(Envelope<?> cause) {
        return new Act(EVENT, cause.time(), cause.type());
    }

    /** The Shanghai day. */
    public LocalDate day() {
        return ShanghaiDay.of(at);
    }

    /** Whether an event did it. */
    public boolean byEvent() {
        return by.equals(EVENT);
    }

    /** The same, but not before this: an event may arrive when later ones stand in the books already. */
    Act notBefore(Instant earliest) {
        return at.isBefore(earliest) ? new Act(by, earliest, why) : this;
    }
}
