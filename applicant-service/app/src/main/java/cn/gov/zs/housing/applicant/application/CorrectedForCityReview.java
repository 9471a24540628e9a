package cn.gov.zs.housing.applicant.application;

import java.time.Instant;

/**
 * The household corrected what notice 1 had not published; the city's review is due.
 *
 * @param before what it was told to correct
 * @param declaration what it declares now
 * @param at when it arrived
 */
public record CorrectedForCityReview(Returned before, Declaration declaration, Instant at) implements AwaitsCityReview {
    /**
     * @throws IllegalArgumentException if that is another case's declaration, the first review returned it, or a published fact
     *     changed
     */
    public CorrectedForCityReview {
        before.declaration().requireSameCase(declaration);
        if (before.before() instanceof AwaitsFirstReview
                || !declaration.publicFacts().equals(before.declaration().publicFacts())) {
            throw new IllegalArgumentException("application " + before.id() + " is due for the first review");
        }
    }

    @Override
    public FirstNoticeHeld held() {
        return switch (before.before()) {
            case AwaitsCityReview waiting -> waiting.held();
            case AwaitsFinalReview waiting -> waiting.noticeHeld().held();
            case AwaitsFirstReview _ -> throw new IllegalStateException("returned by the first review");
        };
    }
}
