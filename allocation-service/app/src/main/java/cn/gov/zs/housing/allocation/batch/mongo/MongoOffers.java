package cn.gov.zs.housing.allocation.batch.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import cn.gov.zs.housing.allocation.batch.Offer;
import cn.gov.zs.housing.allocation.batch.Offers;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Indexes;
import java.util.List;

/** Offers in MongoDB. */
public final class MongoOffers implements Offers {

    private final Aggregates<Offer> offers;

    /** @param store this service's database */
    public MongoOffers(AggregateStore store) {
        offers = store.of("offers", OfferDocument.class, OfferDocument::from, OfferDocument::toDomain);
        store.index("offers", Indexes.ascending("state.batchId", "state.offeredOn"));
    }

    @Override
    public Aggregates<Offer> all() {
        return offers;
    }

    @Override
    public List<Versioned<Offer>> available(int skip, int limit) {
        return offers.list(
                and(eq("state.batchId", null), eq("state.givenUp", null)),
                ascending("state.offeredOn", "_id"),
                skip,
                limit);
    }
}
