package cn.gov.zs.housing.applicant.admission;

import java.time.Instant;

/**
 * Who did something to a standard, and when.
 *
 * @param subject Keycloak subject; the only part two deeds are compared by
 * @param name the name as staff see it
 * @param at to the millisecond, as the database keeps it
 */
public record Deed(String subject, String name, Instant at) {
    boolean bySameAs(Deed other) {
        return subject.equals(other.subject);
    }

    /** Without the name. */
    @Override
    public String toString() {
        return "deed of " + subject + " at " + at;
    }
}
