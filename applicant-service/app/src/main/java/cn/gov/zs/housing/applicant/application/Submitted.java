package cn.gov.zs.housing.applicant.application;

import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Passing;
import cn.gov.zs.housing.applicant.review.Reviewer;
import java.time.Instant;

/** An application that arrived and waits for its township's first review (待初审). */
public record Submitted(Declaration declaration) implements Application {
    @Override
    public ApplicationState state() {
        return ApplicationState.SUBMITTED;
    }

    /** Passes the first review (初审), which only another person of the hukou's own township can do. */
    public ReviewAnswer passFirstReview(Reviewer.OfTownship by, Finding finding, Instant at) {
        if (!by.township().equals(township())) {
            return new ReviewAnswer.OtherTownship();
        }
        if (isOwnedBy(by.subject())) {
            return new ReviewAnswer.OwnApplication();
        }
        return new ReviewAnswer.Passed(new FirstReviewed(this, Passing.by(by, at, finding)));
    }
}
