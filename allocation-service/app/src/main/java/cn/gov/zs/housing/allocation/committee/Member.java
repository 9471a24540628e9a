package cn.gov.zs.housing.allocation.committee;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A membership of the review committee (评审委员): entered by one officer and confirmed by another; over at the end of its term, or
 * earlier when one officer ends it with a reason and another confirms that.
 */
public sealed interface Member {

    /** Who, for whom, from when to when. */
    Appointment appointment();

    /** The state's name, as the API tells it. */
    String state();

    /** Whether this member sits on the committee on this day. */
    default boolean sitsOn(LocalDate day) {
        return false;
    }

    /**
     * An appointment (聘任); never changes.
     *
     * @param memberId the form that entered it
     * @param name as published
     * @param standsFor the stratum (代表阶层), such as 人大代表
     * @param account the login name under which the member votes
     * @param from first day of the term
     * @param to last day of the term
     * @param enteredBy the officer
     * @param enteredAt when
     */
    record Appointment(
            String memberId,
            String name,
            String standsFor,
            String account,
            LocalDate from,
            LocalDate to,
            String enteredBy,
            Instant enteredAt) {

        /** @throws IllegalArgumentException if the term ends before it begins */
        public Appointment {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("a term ends before it begins");
            }
        }

        /** Whether one account would sit twice on some day. */
        boolean clashesWith(Appointment other) {
            return account.equals(other.account) && !to.isBefore(other.from) && !other.to.isBefore(from);
        }
    }

    /** Entered: waits for a second officer. */
    record Entered(Appointment appointment) implements Member {
        @Override
        public String state() {
            return "ENTERED";
        }
    }

    /** Entered and not confirmed: a second officer says why. */
    record Refused(Appointment appointment, String reason, String refusedBy, Instant refusedAt) implements Member {
        @Override
        public String state() {
            return "REFUSED";
        }
    }

    /** Confirmed: sits during the term. */
    record Confirmed(Appointment appointment, String confirmedBy, Instant confirmedAt) implements Member {
        @Override
        public String state() {
            return "CONFIRMED";
        }

        @Override
        public boolean sitsOn(LocalDate day) {
            return !day.isBefore(appointment.from()) && !day.isAfter(appointment.to());
        }
    }

    /** One officer ended the membership; it goes on until a second one confirms that. */
    record Ending(Confirmed confirmed, String reason, String proposedBy, Instant proposedAt) implements Member {
        @Override
        public Appointment appointment() {
            return confirmed.appointment();
        }

        @Override
        public String state() {
            return "ENDING";
        }

        @Override
        public boolean sitsOn(LocalDate day) {
            return confirmed.sitsOn(day);
        }
    }

    /**
     * Ended before the term was over.
     *
     * @param endedOn the first day on which the member no longer sits
     */
    record Ended(Ending ending, LocalDate endedOn, String endedBy, Instant endedAt) implements Member {
        @Override
        public Appointment appointment() {
            return ending.appointment();
        }

        @Override
        public String state() {
            return "ENDED";
        }

        @Override
        public boolean sitsOn(LocalDate day) {
            return ending.sitsOn(day) && day.isBefore(endedOn);
        }
    }
}
