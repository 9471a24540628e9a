package cn.gov.zs.housing.disclosure.document.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.document.DocumentId;
import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.housing.disclosure.listing.Page;
import cn.gov.zs.housing.disclosure.listing.Place;
import cn.gov.zs.housing.disclosure.listing.mongo.PlaceOrder;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Outgoing;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Documents in the collection {@code documents}. */
@Component
final class MongoPublicDocuments implements PublicDocuments {
    private static final String COLLECTION = "documents";
    private static final String KIND = "state.kind";
    private static final String REFERENCE = "state.reference";
    private static final PlaceOrder BY_PUBLICATION = new PlaceOrder("state.publishedAt");
    private static final Bson NEWEST_FIRST = descending("state.publishedAt", "_id");

    private final Aggregates<PublicDocument> documents;

    MongoPublicDocuments(AggregateStore store) {
        documents = store.of(
                COLLECTION,
                PublicDocumentDocument.class,
                PublicDocumentDocument::from,
                PublicDocumentDocument::toDomain);
        store.index(COLLECTION, NEWEST_FIRST);
        store.index(COLLECTION, compoundIndex(ascending(KIND), NEWEST_FIRST));
        store.index(COLLECTION, ascending(REFERENCE, KIND));
    }

    @Override
    public boolean add(Envelope<?> cause, PublicDocument document, Outgoing event) {
        return documents.create(cause, document.id().text(), document, event);
    }

    @Override
    public Optional<PublicDocument> find(DocumentId id) {
        return documents.find(id.text()).map(Versioned::state);
    }

    @Override
    public List<PublicDocument> list(Optional<DocumentKind> kind, boolean older, Optional<Place> from, int limit) {
        var conditions = new ArrayList<Bson>();
        kind.ifPresent(only -> conditions.add(eq(KIND, only.name())));
        from.ifPresent(place -> conditions.add(older ? BY_PUBLICATION.before(place) : BY_PUBLICATION.after(place)));
        var wanted = conditions.isEmpty() ? Filters.empty() : and(conditions);
        return documents.list(wanted, older ? BY_PUBLICATION.newest() : BY_PUBLICATION.oldest(), 0, limit).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public Page<PublicDocument> list(Optional<DocumentKind> kind, Optional<String> reference, int page, int size) {
        var conditions = new ArrayList<Bson>();
        kind.ifPresent(only -> conditions.add(eq(KIND, only.name())));
        reference.ifPresent(only -> conditions.add(eq(REFERENCE, only)));
        var wanted = conditions.isEmpty() ? Filters.empty() : and(conditions);
        var found = documents.list(wanted, NEWEST_FIRST, page * size, size).stream()
                .map(Versioned::state)
                .toList();
        return new Page<>(found, page, size, documents.count(wanted));
    }
}
