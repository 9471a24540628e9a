package cn.gov.zs.housing.disclosure.document.mongo;

import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.document.DocumentEntries;
import cn.gov.zs.housing.disclosure.document.DocumentId;
import cn.gov.zs.housing.disclosure.publiclog.LogSource;
import cn.gov.zs.housing.disclosure.publiclog.Unlogged;
import cn.gov.zs.housing.disclosure.publiclog.mongo.MarkedDocuments;
import cn.gov.zs.platform.eventing.AggregateStore;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Documents that are not known to be in the public log, in the collection {@code documents}. They go first: a draw waits for them. One
 * whose place is behind another waits until that stands in the log, whatever order their events came in.
 */
@Component
@Order(0)
final class MongoUnloggedDocuments implements LogSource {
    private static final Set<DocumentKind> VOTES = Set.of(DocumentKind.BATCH_APPROVAL, DocumentKind.BATCH_REJECTION);

    private final MarkedDocuments<PublicDocumentDocument> documents;

    MongoUnloggedDocuments(AggregateStore store) {
        documents = new MarkedDocuments<>(
                store, "documents", PublicDocumentDocument.class, document -> DocumentEntries.of(document.toDomain()));
    }

    @Override
    public List<Unlogged> listUnlogged(int limit) {
        return documents.listUnlogged(
                limit, stored -> stored.toDomain().behind().map(DocumentId::text), MongoUnloggedDocuments::ready);
    }

    /** A vote stands alone only where no plan was published, as before batches had plans here. */
    private static boolean ready(PublicDocumentDocument stored, Optional<PublicDocumentDocument> before) {
        return before.map(found -> Boolean.TRUE.equals(found.logged())).orElse(VOTES.contains(stored.kind()));
    }

    @Override
    public void markLogged(Collection<Unlogged> logged) {
        documents.markLogged(logged);
    }
}
