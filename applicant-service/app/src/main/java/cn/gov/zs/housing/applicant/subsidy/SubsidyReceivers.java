package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.rereview.CampaignId;
import cn.gov.zs.housing.applicant.rereview.Kind;
import cn.gov.zs.housing.applicant.rereview.UnderReview;
import java.util.List;
import java.util.Optional;

/**
 * Every household of the township whose subsidy has not stopped, each year. Who is asked as one that waits is not asked again; a
 * subsidy has no term.
 */
public final class SubsidyReceivers implements UnderReview {
    private final SubsidyGrants grants;
    private final Applications applications;

    /** Of these grants. */
    public SubsidyReceivers(SubsidyGrants grants, Applications applications) {
        this.grants = grants;
        this.applications = applications;
    }

    @Override
    public List<Household> list(CampaignId campaign, String after, int limit) {
        if (campaign.kind() != Kind.ANNUAL) {
            return List.of();
        }
        return grants.running(campaign.township(), after, limit).stream()
                .map(SubsidyGrant::application)
                .map(applications::find)
                .flatMap(Optional::stream)
                .map(found -> found.state().declaration())
                .map(it -> new Household(it.id(), it.ownerSubject(), it.category()))
                .toList();
    }
}
