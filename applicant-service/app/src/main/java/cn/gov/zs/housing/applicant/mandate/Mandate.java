package cn.gov.zs.housing.applicant.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A mandate (委托): a relative or clerk may act for the household on its case, for a time.
 *
 * @param number 1 for the first of a case, and so on
 * @param holderName who may act, as on the identity card
 * @param from first day
 * @param to last day
 * @param evidence what it rests on, such as the number of the paper; in words
 * @param grantedBy who gave or recorded it
 * @param code entered once by the holder; empty afterwards
 * @param holderSubject Keycloak subject of the holder once the code was entered
 * @param revoked by whom and when it was taken back
 */
public record Mandate(
        int number,
        String holderName,
        LocalDate from,
        LocalDate to,
        String evidence,
        Grant grantedBy,
        Optional<CodeHash> code,
        Optional<String> holderSubject,
        Optional<Grant> revoked) {
    /** Longest name of a holder. */
    public static final int MAX_NAME = 50;

    /** Longest evidence. */
    public static final int MAX_EVIDENCE = 200;

    /** A mandate runs three years at most: who needs it longer gives it again. */
    public static final int MAX_YEARS = 3;

    /**
     * Who gave, recorded or took back a mandate.
     *
     * @param onPaper recorded by a clerk from paper; false when the household did it itself
     */
    public record Grant(String subject, String name, boolean onPaper, Instant at) {}

    /** @throws IllegalArgumentException if it ends before it begins or runs too long */
    public Mandate {
        if (to.isBefore(from) || to.isAfter(from.plusYears(MAX_YEARS))) {
            throw new IllegalArgumentException(
                    "a mandate runs from a day to a later one, " + MAX_YEARS + " years at most");
        }
    }

    /** Whether it lets this person act on that day. */
    public boolean letsAct(String subject, LocalDate day) {
        return revoked.isEmpty()
                && holderSubject.filter(subject::equals).isPresent()
                && !day.isBefore(from)
                && !day.isAfter(to);
    }

    Mandate taken(String subject) {
        return new Mandate(
                number, holderName, from, to, evidence, grantedBy, Optional.empty(), Optional.of(subject), revoked);
    }

    Mandate revoke(Grant by) {
        return new Mandate(
                number, holderName, from, to, evidence, grantedBy, Optional.empty(), holderSubject, Optional.of(by));
    }

    /** Not who holds it. */
    @Override
    public String toString() {
        return "mandate " + number;
    }
}
