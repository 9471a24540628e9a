package cn.gov.zs.housing.applicant.application;

import java.time.Instant;

/**
 * The household corrected its declaration; the first review is due.
 *
 * @param before what it was told to correct
 * @param declaration what it declares now
 * @param at when it arrived
 */
public record CorrectedForFirstReview(Returned before, Declaration declaration, Instant at)
        implements AwaitsFirstReview {
    /** @throws IllegalArgumentException if that is another case's declaration */
    public CorrectedForFirstReview {
        before.declaration().requireSameCase(declaration);
    }
}
