package cn.gov.zs.housing.applicant.retention;

import cn.gov.zs.housing.applicant.application.ApplicationId;

/** Something that hangs on a case and goes with it. */
@FunctionalInterface
public interface CasePart {
    /** Removes it for good; safe to repeat. */
    void removeOf(ApplicationId application);
}
