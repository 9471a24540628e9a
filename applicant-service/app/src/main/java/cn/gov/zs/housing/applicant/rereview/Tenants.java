package cn.gov.zs.housing.applicant.rereview;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every household of the township that was allotted a home: each year, and at the end of each term of its home (住建部令第11号
 * art. 18, art. 30).
 */
public final class Tenants implements UnderReview {
    private final Applications applications;

    /** Of these applications. */
    public Tenants(Applications applications) {
        this.applications = applications;
    }

    @Override
    public List<Household> list(CampaignId campaign, String after, int limit) {
        var found = new ArrayList<Household>();
        var last = after;
        // an empty answer would end the walk: go on until somebody is to be asked
        while (found.isEmpty()) {
            var next = applications.inState(campaign.township(), ApplicationState.ALLOTMENT_CONFIRMED, last, limit);
            if (next.isEmpty()) {
                return found;
            }
            next.forEach(id -> tenant(id, campaign).ifPresent(found::add));
            last = next.getLast().text();
        }
        return found;
    }

    private Optional<Household> tenant(ApplicationId id, CampaignId campaign) {
        return applications
                .find(id)
                .flatMap(found -> found.state() instanceof Tenant tenant && isDue(tenant, campaign)
                        ? Optional.of(new Household(
                                id,
                                tenant.declaration().ownerSubject(),
                                tenant.declaration().category()))
                        : Optional.empty());
    }

    private static boolean isDue(Tenant tenant, CampaignId campaign) {
        return switch (campaign.kind()) {
            case ANNUAL -> tenant.confirmedOn().getYear() <= campaign.year();
            case END_OF_TERM ->
                ReReviewRules.on(tenant.confirmedOn())
                        .endsTerm(tenant.confirmedOn().getYear(), campaign.year());
        };
    }
}
