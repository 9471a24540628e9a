package cn.gov.zs.housing.applicant.review;

import java.time.Instant;

/**
 * A refusal: person, time, ground and reasons.
 *
 * @param subject Keycloak subject of the reviewer
 * @param name the reviewer's name as staff see it; the household is told the office, not the person
 * @param at when it was decided
 * @param ground the law's ground
 * @param reasons why it applies to this household, in words that the household reads
 */
public record Refusal(String subject, String name, Instant at, RefusalGround ground, Finding reasons) {
    /** A refusal by this reviewer. */
    public static Refusal by(Reviewer reviewer, Instant at, RefusalGround ground, Finding reasons) {
        return new Refusal(reviewer.subject(), reviewer.name(), at, ground, reasons);
    }
}
