package cn.gov.zs.housing.disclosure.request;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import java.time.LocalDate;

/**
 * The head of the disclosure unit gave more time, once (art. 33), and the applicant was told.
 *
 * @param workingDays 1 to 20
 * @param reason as the applicant reads it
 * @param by who gave it
 * @param on the day
 */
public record Extension(int workingDays, String reason, Officer by, LocalDate on) {
    /** Most working days (art. 33). */
    public static final int MOST = 20;

    /** @throws IllegalArgumentException outside 1 to 20 */
    public Extension {
        if (workingDays < 1 || workingDays > MOST) {
            throw new IllegalArgumentException("an extension by " + workingDays + " working days");
        }
    }
}
