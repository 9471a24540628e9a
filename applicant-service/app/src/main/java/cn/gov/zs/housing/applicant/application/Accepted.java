package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Clerk;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Handling;
import java.time.Instant;

/**
 * The application was accepted (已受理); the household is visited next.
 *
 * @param before as it arrived, or was supplemented
 * @param acceptance who accepted it and when; the first review's clock runs from here
 */
public record Accepted(AwaitsAcceptance before, Handling acceptance) implements Application {
    @Override
    public Declaration declaration() {
        return before.declaration();
    }

    @Override
    public ApplicationState state() {
        return ApplicationState.ACCEPTED;
    }

    /** Records the visit to the household's home (入户调查) by a clerk of its own township. */
    public ReviewAnswer recordVisit(Clerk by, Finding finding, Instant at) {
        if (!by.township().equals(township())) {
            return new ReviewAnswer.OtherTownship();
        }
        return isOwnedBy(by.subject())
                ? new ReviewAnswer.OwnApplication()
                : new ReviewAnswer.Passed(new Visited(this, Handling.by(by, at, finding)));
    }
}
