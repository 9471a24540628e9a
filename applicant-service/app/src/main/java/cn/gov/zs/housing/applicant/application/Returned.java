package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;
import java.time.Instant;

/**
 * A review returned the case to the household, which corrects what is said to be wrong (退回更正).
 *
 * @param before the application as it was reviewed
 * @param what who returned it, when, and what is to be corrected
 */
public record Returned(AwaitsReview before, Handling what) implements Application {
    /** @throws IllegalArgumentException if the household returned it to itself */
    public Returned {
        if (before.concerns(what.subject())) {
            throw new IllegalArgumentException("application " + before.id() + " was returned by who entered it");
        }
    }

    @Override
    public Declaration declaration() {
        return before.declaration();
    }

    @Override
    public ApplicationState state() {
        return ApplicationState.RETURNED;
    }

    /**
     * The household corrects its declaration. The review that returned it is due again; but when a fact changed that notice 1
     * had published, the case goes back to the first review, for the public has not seen what holds now (decision 0140).
     */
    public AwaitsReview correct(Declaration declaration, Instant at) {
        return switch (before) {
            case AwaitsFirstReview _ -> new CorrectedForFirstReview(this, declaration, at);
            case AwaitsCityReview _, AwaitsFinalReview _ ->
                declaration.publicFacts().equals(declaration().publicFacts())
                        ? new CorrectedForCityReview(this, declaration, at)
                        : new CorrectedForFirstReview(this, declaration, at);
        };
    }
}
