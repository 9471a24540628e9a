package cn.gov.zs.housing.applicant.review;

import java.time.Instant;

/**
 * A step of a case that a person took (办理记录): who, when, and on which words.
 *
 * @param subject Keycloak subject of the person
 * @param name the person's name as staff see it
 * @param at when it was taken
 * @param finding what the person found or decided, in words
 */
public record Handling(String subject, String name, Instant at, Finding finding) {
    /** A step by this reviewer. */
    public static Handling by(Reviewer reviewer, Instant at, Finding finding) {
        return new Handling(reviewer.subject(), reviewer.name(), at, finding);
    }

    /** A step by this clerk. */
    public static Handling by(Clerk clerk, Instant at, Finding finding) {
        return new Handling(clerk.subject(), clerk.name(), at, finding);
    }

    /** A step by this approver. */
    public static Handling by(Approver approver, Instant at, Finding finding) {
        return new Handling(approver.subject(), approver.name(), at, finding);
    }
}
