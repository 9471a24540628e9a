package cn.gov.zs.housing.applicant.objection;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import java.util.Set;

/** Who must not investigate a case. */
public interface CaseReviewers {
    /** Keycloak subjects of everybody who passed or refused one of its reviews. */
    Set<String> reviewersOf(ApplicationId application);

    /** Whether this is a member of the household. */
    boolean isOwnedBy(ApplicationId application, String subject);
}
