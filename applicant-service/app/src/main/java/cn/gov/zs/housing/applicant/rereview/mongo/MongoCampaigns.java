package cn.gov.zs.housing.applicant.rereview.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import cn.gov.zs.housing.applicant.rereview.Campaign;
import cn.gov.zs.housing.applicant.rereview.CampaignId;
import cn.gov.zs.housing.applicant.rereview.Campaigns;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Campaigns in the collection {@code re-review-campaigns}. */
public final class MongoCampaigns implements Campaigns {
    private static final String COLLECTION = "re-review-campaigns";
    private static final String YEAR = "state.year";
    private static final String STATUS = "state.status";

    private final Aggregates<Campaign> campaigns;

    /** Opens the collection. */
    public MongoCampaigns(AggregateStore store) {
        this.campaigns = store.of(COLLECTION, CampaignDocument.class, CampaignDocument::of, CampaignDocument::campaign);
        store.index(COLLECTION, Indexes.ascending(YEAR, "_id"));
        store.index(COLLECTION, Indexes.ascending(STATUS, "_id"));
    }

    @Override
    public boolean open(Campaign first) {
        return campaigns.create(first.id().text(), first);
    }

    @Override
    public Optional<Campaign> find(CampaignId id) {
        return campaigns.find(id.text()).map(Versioned::state);
    }

    @Override
    public List<Campaign> ofYear(int year) {
        return campaigns.list(eq(YEAR, year), Sorts.ascending("_id"), 0, 0).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public List<Campaign> unfinished() {
        var working = in(STATUS, Campaign.Status.SPREADING.name(), Campaign.Status.RUNNING.name());
        return campaigns.list(working, Sorts.ascending("_id"), 0, 0).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public Optional<Campaign> step(CampaignId id, Function<Campaign, Optional<Campaign>> step) {
        return campaigns.change(
                id.text(),
                campaign -> step.apply(campaign)
                        .map(next -> Change.to(next, List.of(), Optional.of(next)))
                        .orElseGet(() -> Change.none(Optional.empty())));
    }
}
