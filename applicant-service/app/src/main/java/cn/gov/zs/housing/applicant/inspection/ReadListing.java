package cn.gov.zs.housing.applicant.inspection;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which records a list shows; all that match every part.
 *
 * @param day in Shanghai
 * @param staff subject or name of who looked
 * @param application whose numbers
 */
public record ReadListing(Optional<LocalDate> day, Optional<String> staff, Optional<ApplicationId> application) {
    /** The records of one application. */
    public static ReadListing of(ApplicationId application) {
        return new ReadListing(Optional.empty(), Optional.empty(), Optional.of(application));
    }
}
