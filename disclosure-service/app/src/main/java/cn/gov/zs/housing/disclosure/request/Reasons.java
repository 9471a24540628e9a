package cn.gov.zs.housing.disclosure.request;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The applicant was asked why she asks so much or so often (说明理由, art. 35). The law does not stop the office's clock for it.
 *
 * @param askedOn the day she was asked
 * @param until the last day to state them
 * @param arrivedOn the day they came
 * @param text what she stated; empty while it is waited for
 * @param laterBy working days by which the answer may come later, when the reasons hold but so much cannot be answered in time; 0 for none
 */
public record Reasons(LocalDate askedOn, LocalDate until, Optional<LocalDate> arrivedOn, String text, int laterBy) {
    /** Working days the applicant has. The law names none; sample until the office confirms it. */
    public static final int WORKING_DAYS = 7;

    /** Most working days by which an answer may be put off. The law says a reasonable time; sample until the office confirms it. */
    public static final int MOST_LATER = 60;

    /** @throws IllegalArgumentException outside 0 to {@link #MOST_LATER} */
    public Reasons {
        if (laterBy < 0 || laterBy > MOST_LATER) {
            throw new IllegalArgumentException("an answer put off by " + laterBy + " working days");
        }
    }

    Reasons stated(LocalDate on, String words) {
        return new Reasons(askedOn, until, Optional.of(on), words, laterBy);
    }

    Reasons later(int workingDays) {
        return new Reasons(askedOn, until, arrivedOn, text, workingDays);
    }

    /** Whether it is settled what she has to say: she said it, or her time is over. */
    public boolean settled(LocalDate today) {
        return arrivedOn.isPresent() || today.isAfter(until);
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "reasons asked on " + askedOn + ", arrived " + arrivedOn;
    }
}
