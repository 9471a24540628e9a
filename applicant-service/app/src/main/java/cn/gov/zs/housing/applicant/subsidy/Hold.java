package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.household.Yuan;

/**
 * A line that is not paid with its list (暂缓); its months come due again on the next one.
 *
 * @param amount what it would have been
 * @param reason why, in words
 */
public record Hold(ApplicationId application, Yuan amount, String reason, OfficerAct act) {
    /** Without the words. */
    @Override
    public String toString() {
        return "hold of application " + application;
    }
}
