package cn.gov.zs.housing.housing.stock.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static java.util.stream.Collectors.toSet;

import cn.gov.zs.housing.housing.stock.Offer;
import cn.gov.zs.housing.housing.stock.OfferId;
import cn.gov.zs.housing.housing.stock.Offers;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import java.util.Set;

/** The collection {@code offers}. */
public final class MongoOffers implements Offers {
    private static final String COLLECTION = "offers";
    private static final String STATUS = "state.status";

    private final Aggregates<Offer> offers;

    public MongoOffers(Aggregates<Offer> offers) {
        this.offers = offers;
    }

    /** The offers of this store, with the index the sweep needs. */
    public static Aggregates<Offer> in(AggregateStore store) {
        store.index(COLLECTION, ascending(STATUS));
        return store.of(COLLECTION, OfferDocument.class, OfferDocument::from, OfferDocument::toDomain);
    }

    @Override
    public Set<OfferId> reserving() {
        return offers.list(eq(STATUS, OfferDocument.Status.RESERVING.name()), ascending("_id"), 0, 0).stream()
                .map(offer -> offer.state().id())
                .collect(toSet());
    }
}
