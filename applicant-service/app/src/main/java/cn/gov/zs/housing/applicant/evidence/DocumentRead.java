package cn.gov.zs.housing.applicant.evidence;

import java.time.Instant;

/**
 * The record of one look of staff at a document's content (材料查看记录). It is never changed.
 *
 * @param id a UUID
 * @param at when
 * @param subject Keycloak subject of who looked
 * @param name her name as staff see it
 * @param role by which she may see the case
 * @param applicationId which case
 * @param documentId which document
 * @param kind what it proves; the file's name is not kept here
 */
public record DocumentRead(
        String id,
        Instant at,
        String subject,
        String name,
        String role,
        String applicationId,
        String documentId,
        DocumentKind kind) {
    /** The case, not the persons. */
    @Override
    public String toString() {
        return "read of document " + documentId + " of application " + applicationId + " at " + at;
    }
}
