package cn.gov.zs.housing.applicant.rereview;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import java.util.List;
import java.util.Optional;

/** Whom a campaign asks: those who wait; other features may add theirs, such as tenants or receivers of a subsidy. */
public interface UnderReview {
    /** A household to be asked. */
    record Household(ApplicationId application, Optional<String> ownerSubject, ApplicationCategory category) {}

    /**
     * Some households of a campaign, by number in ascending order.
     *
     * @param after only numbers behind this one; empty for the first
     * @param limit how many at most, 1 or more
     */
    List<Household> list(CampaignId campaign, String after, int limit);
}
