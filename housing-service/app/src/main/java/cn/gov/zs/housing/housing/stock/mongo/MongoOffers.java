package cn.gov.zs.housing.housing.stock.mongo;

import static com.mongodb.client.model.Indexes.ascending;

import cn.gov.zs.housing.housing.stock.Offer;
import cn.gov.zs.housing.housing.stock.Offers;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Filters;
import java.util.List;

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
    public List<Offer.Undecided> undecided() {
        return offers.list(Filters.in(STATUS, OfferDocument.UNDECIDED), ascending("_id"), 0, 0).stream()
                .map(Versioned::state)
                .filter(Offer.Undecided.class::isInstance)
                .map(Offer.Undecided.class::cast)
                .toList();
    }
}
