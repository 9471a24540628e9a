package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Handling;
import java.time.Instant;

/**
 * The household was told, once and in writing, everything that is missing (待补正).
 *
 * @param before the application as it arrived
 * @param gaps who told it, when, and all that is missing
 */
public record GapsTold(Submitted before, Handling gaps) implements Application {
    @Override
    public Declaration declaration() {
        return before.declaration();
    }

    @Override
    public ApplicationState state() {
        return ApplicationState.GAPS_TOLD;
    }

    /**
     * The household supplements its application.
     *
     * @param declaration what it declares now
     */
    public Supplemented supplement(Declaration declaration, Instant at) {
        return new Supplemented(this, declaration, at);
    }
}
