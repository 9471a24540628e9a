package cn.gov.zs.housing.applicant.inspection.web;

import cn.gov.zs.housing.applicant.inspection.IdNumberRead;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One record in a list.
 *
 * @param subject of who looked; for the auditor only
 * @param member 0 the applicant's number, 1 to 9 a co-applicant's
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReadRow(
        String id,
        Instant at,
        @Nullable String subject,
        String name,
        String role,
        String applicationId,
        int member,
        String reason) {
    /** What the auditor sees. */
    static ReadRow forAuditor(IdNumberRead read) {
        return of(read, read.subject());
    }

    /** What the household sees. */
    static ReadRow forHousehold(IdNumberRead read) {
        return of(read, null);
    }

    private static ReadRow of(IdNumberRead read, @Nullable String subject) {
        return new ReadRow(
                read.id(),
                read.at(),
                subject,
                read.name(),
                read.role(),
                read.applicationId(),
                read.member(),
                read.reason());
    }

    /** The case, not the persons. */
    @Override
    public String toString() {
        return "row of record " + id;
    }
}
