package cn.gov.zs.housing.applicant.evidence.web;

import cn.gov.zs.housing.applicant.evidence.DocumentKind;
import cn.gov.zs.housing.applicant.evidence.DocumentRead;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One look in a list.
 *
 * @param subject of who looked; for the auditor only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentReadRow(
        String id,
        Instant at,
        @Nullable String subject,
        String name,
        String role,
        String applicationId,
        String documentId,
        DocumentKind kind) {

    /** What the auditor sees. */
    static DocumentReadRow forAuditor(DocumentRead read) {
        return of(read, read.subject());
    }

    /** What the household sees. */
    static DocumentReadRow forHousehold(DocumentRead read) {
        return of(read, null);
    }

    private static DocumentReadRow of(DocumentRead read, @Nullable String subject) {
        return new DocumentReadRow(
                read.id(),
                read.at(),
                subject,
                read.name(),
                read.role(),
                read.applicationId(),
                read.documentId(),
                read.kind());
    }

    /** The case, not the persons. */
    @Override
    public String toString() {
        return "row of record " + id;
    }
}
