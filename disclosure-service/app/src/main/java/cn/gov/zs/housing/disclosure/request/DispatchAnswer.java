package cn.gov.zs.housing.disclosure.request;

import java.time.LocalDate;

/** Every answer to an officer who enters how a letter on paper left or came back. */
public sealed interface DispatchAnswer {
    /** It stands on record, now or before. */
    record Recorded(IssuedLetter letter) implements DispatchAnswer {}

    /** Nothing can leave that was not issued. */
    record NoLetter() implements DispatchAnswer {}

    /** A day before the letter was issued, or still to come. */
    record DayWrong(LocalDate earliest, LocalDate latest) implements DispatchAnswer {}

    /** A registered letter is found again by its number only. */
    record NumberMalformed() implements DispatchAnswer {}

    /** Another letter has this number already: it was sent on this day. */
    record SentBefore(LocalDate on) implements DispatchAnswer {}

    /** No letter of this number is on its way: none was sent, or it came back before. */
    record NotOnItsWay() implements DispatchAnswer {}

    /** Whatever comes back does so for a reason: moved away, not at home, refused. */
    record ReasonMissing() implements DispatchAnswer {}
}
