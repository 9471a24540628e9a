package cn.gov.zs.housing.applicant.rereview;

import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.housing.applicant.application.Applications;
import java.util.List;
import java.util.Optional;

/** Every household of the township that waits; waiting has no term, so an end-of-term campaign asks none of them. */
public final class WaitingHouseholds implements UnderReview {
    private final Applications applications;

    /** Of these applications. */
    public WaitingHouseholds(Applications applications) {
        this.applications = applications;
    }

    @Override
    public List<Household> list(CampaignId campaign, String after, int limit) {
        if (campaign.kind() != Kind.ANNUAL) {
            return List.of();
        }
        return applications.inState(campaign.township(), ApplicationState.REGISTERED, after, limit).stream()
                .map(applications::find)
                .flatMap(Optional::stream)
                .map(found -> found.state().declaration())
                .map(it -> new Household(it.id(), it.ownerSubject(), it.category()))
                .toList();
    }
}
