package cn.gov.zs.housing.disclosure.request;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A letter that was issued, and what became of it.
 *
 * @param note its signed text with the office's signatures
 * @param at when it was issued
 * @param deliveries how it reached the applicant, oldest first
 * @param mailing waits to be sent by e-mail; empty when it does not or no more
 */
public record IssuedLetter(
        AnswerLetter letter, String note, Instant at, List<Delivery> deliveries, Optional<Mailing> mailing) {
    /**
     * Waits to be sent.
     *
     * @param dueAt not before
     * @param failures how often it did not work
     */
    public record Mailing(Instant dueAt, int failures) {
        /** Keeps the moment to the millisecond, as the database does. */
        public Mailing {
            dueAt = dueAt.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /** Keeps its own copy, and the moment to the millisecond. */
    public IssuedLetter {
        deliveries = List.copyOf(deliveries);
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Whether it reached her so. */
    public boolean reached(Delivery.Way way) {
        return deliveries.stream().anyMatch(each -> each.way() == way);
    }

    IssuedLetter delivered(Delivery delivery, Optional<Mailing> left) {
        var more = new ArrayList<>(deliveries);
        more.add(delivery);
        return new IssuedLetter(letter, note, at, more, left);
    }

    IssuedLetter waiting(Mailing next) {
        return new IssuedLetter(letter, note, at, deliveries, Optional.of(next));
    }
}
