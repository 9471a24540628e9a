package cn.gov.zs.housing.applicant.review;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ReviewAnswer.NotCrossChecked.Missing;
import java.util.Optional;

/** What must be done before the city's review may pass: the check with other departments. Once it is open it stays open. */
@FunctionalInterface
public interface CityReviewGate {
    /** What is missing; empty when the review may pass. */
    Optional<Missing> missing(ApplicationId id);
}
