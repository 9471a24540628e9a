package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;

/**
 * The household was visited (已入户调查); the first review is due.
 *
 * @param before the accepted application
 * @param visit who visited, when, and what was found
 */
public record Visited(Accepted before, Handling visit) implements AwaitsFirstReview {
    @Override
    public Declaration declaration() {
        return before.declaration();
    }
}
