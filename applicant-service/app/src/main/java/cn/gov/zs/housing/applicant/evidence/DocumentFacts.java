package cn.gov.zs.housing.applicant.evidence;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.platform.uploads.FileName;
import cn.gov.zs.platform.uploads.MediaType;
import java.time.Instant;

/**
 * What is known of a document besides its content.
 *
 * @param application the case it belongs to, also while that is a draft: a draft's number becomes the application's
 * @param size of the content, in bytes, 1 or more
 * @param sha256 of the content as it was sent, 64 hexadecimal digits
 * @param by who added it
 * @param at when, to the millisecond
 */
public record DocumentFacts(
        DocumentId id,
        ApplicationId application,
        DocumentKind kind,
        FileName name,
        MediaType type,
        int size,
        String sha256,
        Hand by,
        Instant at) {
    /** The case, not what the file is called. */
    @Override
    public String toString() {
        return kind + " " + id + " of application " + application;
    }
}
