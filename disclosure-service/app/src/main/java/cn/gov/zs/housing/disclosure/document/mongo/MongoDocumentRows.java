package cn.gov.zs.housing.disclosure.document.mongo;

import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.opendata.PublicRows;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All documents in the collection {@code documents}. */
@Component
final class MongoDocumentRows implements PublicRows<PublicDocument> {
    private final Aggregates<PublicDocument> documents;

    MongoDocumentRows(AggregateStore store) {
        documents = store.of(
                "documents",
                PublicDocumentDocument.class,
                PublicDocumentDocument::from,
                PublicDocumentDocument::toDomain);
    }

    @Override
    public Stream<PublicDocument> stream() {
        return documents.stream(Filters.empty(), Sorts.ascending("state.publishedAt", "_id"))
                .map(Versioned::state);
    }
}
