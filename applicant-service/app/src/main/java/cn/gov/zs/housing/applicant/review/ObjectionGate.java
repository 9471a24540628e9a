package cn.gov.zs.housing.applicant.review;

import cn.gov.zs.housing.applicant.application.ApplicationId;

/** Whether somebody's objection to a notice is still open: as long as one is, the case does not leave the notice behind it. */
@FunctionalInterface
public interface ObjectionGate {
    /** How many objections to this application are open, 0 or more. */
    int open(ApplicationId id);
}
