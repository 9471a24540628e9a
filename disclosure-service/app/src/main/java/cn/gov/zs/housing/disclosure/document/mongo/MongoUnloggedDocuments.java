package cn.gov.zs.housing.disclosure.document.mongo;

import cn.gov.zs.housing.disclosure.document.DocumentEntries;
import cn.gov.zs.housing.disclosure.publiclog.LogSource;
import cn.gov.zs.housing.disclosure.publiclog.Unlogged;
import cn.gov.zs.housing.disclosure.publiclog.mongo.MarkedDocuments;
import cn.gov.zs.platform.eventing.AggregateStore;
import java.util.Collection;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Documents that are not known to be in the public log, in the collection {@code documents}. They go first: a draw waits for them. */
@Component
@Order(0)
final class MongoUnloggedDocuments implements LogSource {
    private final MarkedDocuments<PublicDocumentDocument> documents;

    MongoUnloggedDocuments(AggregateStore store) {
        documents = new MarkedDocuments<>(
                store,
                "documents",
                PublicDocumentDocument.class,
                document -> DocumentEntries.of(document.toDomain()),
                PublicDocumentDocument::asLogged);
    }

    @Override
    public List<Unlogged> listUnlogged(int limit) {
        return documents.listUnlogged(limit);
    }

    @Override
    public void markLogged(Collection<Unlogged> logged) {
        documents.markLogged(logged);
    }
}
