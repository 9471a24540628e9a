package cn.gov.zs.housing.applicant.inspection;

import java.time.Instant;

/**
 * The record of one look at a whole identity number (查看记录). It is never changed, is removed only when its retention is
 * over, and does not hold the number.
 *
 * @param id a UUID
 * @param at when
 * @param subject Keycloak subject of who looked
 * @param name her name as staff see it
 * @param role by which she may see the application
 * @param applicationId which application
 * @param member whose number: 0 the applicant's, 1 to 9 that of the co-applicant in this place
 * @param reason why, in her words
 */
public record IdNumberRead(
        String id,
        Instant at,
        String subject,
        String name,
        String role,
        String applicationId,
        int member,
        String reason) {

    /** The case, not the persons. */
    @Override
    public String toString() {
        return "read of number " + member + " of application " + applicationId + " at " + at;
    }
}
