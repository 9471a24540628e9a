package cn.gov.zs.housing.disclosure.request;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The applicant was asked to say more clearly what she wants (补正), once and within seven working days (art. 30).
 *
 * @param what what is missing, and how to add it
 * @param askedOn the day she was told
 * @param until the last day to answer
 * @param arrivedOn the day her answer came; the office's clock starts anew from it
 * @param text her answer; empty while it is waited for
 */
public record Correction(String what, LocalDate askedOn, LocalDate until, Optional<LocalDate> arrivedOn, String text) {
    /** Working days from receipt within which the office may ask (art. 30). */
    public static final int WORKING_DAYS_TO_ASK = 7;

    /**
     * Working days the applicant has when the office names no other day. The law says a reasonable time; sample until the office
     * confirms it.
     */
    public static final int WORKING_DAYS_TO_ANSWER = 15;

    Correction arrived(LocalDate on, String words) {
        return new Correction(what, askedOn, until, Optional.of(on), words);
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "correction asked on " + askedOn + ", arrived " + arrivedOn;
    }
}
