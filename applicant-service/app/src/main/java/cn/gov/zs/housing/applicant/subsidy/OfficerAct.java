package cn.gov.zs.housing.applicant.subsidy;

import java.time.Instant;

/**
 * Who did something, and when.
 *
 * @param subject Keycloak subject; the only part two acts are compared by. {@value #BY_SYSTEM} when an event did it
 * @param name the name as staff see it
 * @param at to the millisecond, as the database keeps it
 */
public record OfficerAct(String subject, String name, Instant at) {
    /** The subject of what follows from an event, without a person in between. */
    public static final String BY_SYSTEM = "system";

    /** An act that follows from an event. */
    public static OfficerAct ofSystem(Instant at) {
        return new OfficerAct(BY_SYSTEM, BY_SYSTEM, at);
    }

    /** Whether it followed from an event. */
    boolean ofEvent() {
        return subject.equals(BY_SYSTEM);
    }

    /** Whether one person did both. */
    boolean bySameAs(OfficerAct other) {
        return subject.equals(other.subject);
    }

    /** Without the name. */
    @Override
    public String toString() {
        return "act of " + subject + " at " + at;
    }
}
