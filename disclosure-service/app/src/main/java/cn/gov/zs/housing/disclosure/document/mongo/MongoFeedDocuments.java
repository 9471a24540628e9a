package cn.gov.zs.housing.disclosure.document.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.feed.FeedFilter;
import cn.gov.zs.housing.disclosure.feed.FeedItem;
import cn.gov.zs.housing.disclosure.feed.FeedSource;
import cn.gov.zs.housing.disclosure.listing.Place;
import cn.gov.zs.housing.disclosure.listing.mongo.PlaceOrder;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Documents in the order in which they were published, in the collection {@code documents}; its list has the indexes. */
@Component
final class MongoFeedDocuments implements FeedSource {
    private static final PlaceOrder ORDER = new PlaceOrder("state.publishedAt");

    private final Aggregates<PublicDocument> documents;

    MongoFeedDocuments(AggregateStore store) {
        documents = store.of(
                "documents",
                PublicDocumentDocument.class,
                PublicDocumentDocument::from,
                PublicDocumentDocument::toDomain);
    }

    @Override
    public List<FeedItem> older(FeedFilter filter, Optional<Place> before, int limit) {
        return filter.wantsDocuments()
                ? list(and(wanted(filter), before.map(ORDER::before).orElseGet(Filters::empty)), ORDER.newest(), limit)
                : List.of();
    }

    @Override
    public List<FeedItem> newer(FeedFilter filter, Place after, int limit) {
        return filter.wantsDocuments()
                ? list(and(wanted(filter), ORDER.after(after)), ORDER.oldest(), limit)
                : List.of();
    }

    private List<FeedItem> list(Bson wanted, Bson order, int limit) {
        return documents.list(wanted, order, 0, limit).stream()
                .<FeedItem>map(each -> new FeedItem.OfDocument(each.state()))
                .toList();
    }

    private static Bson wanted(FeedFilter filter) {
        var conditions = new ArrayList<Bson>();
        filter.documentKind().ifPresent(kind -> conditions.add(eq("state.kind", kind.name())));
        if (!filter.references().isEmpty()) {
            conditions.add(in("state.reference", filter.references()));
        }
        return conditions.isEmpty() ? Filters.empty() : and(conditions);
    }
}
