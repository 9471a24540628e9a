package cn.gov.zs.housing.applicant.review;

import java.time.Instant;

/**
 * A review that was passed: person, time and finding.
 *
 * @param subject Keycloak subject of the reviewer
 * @param name the reviewer's name as staff see it
 * @param at when it was decided
 * @param finding why
 */
public record Passing(String subject, String name, Instant at, Finding finding) {
    /** A passing by this reviewer. */
    public static Passing by(Reviewer reviewer, Instant at, Finding finding) {
        return new Passing(reviewer.subject(), reviewer.name(), at, finding);
    }
}
