package cn.gov.zs.housing.disclosure.catalogue;

import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.document.DocumentBody;
import cn.gov.zs.housing.disclosure.document.DocumentId;
import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.housing.disclosure.library.TextKind;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.Notices;
import cn.gov.zs.platform.eventing.Envelope;
import java.time.Instant;
import java.util.Optional;

/** What this service has published that fulfils duties. */
public final class PublishedItems {
    private static final String NOTICES = "/notices/";
    private static final String DOCUMENTS = "/documents/";

    private final Notices notices;
    private final PublicDocuments documents;

    public PublishedItems(Notices notices, PublicDocuments documents) {
        this.notices = notices;
        this.documents = documents;
    }

    /** What fulfils a duty of this trigger, as soon as it is there. */
    Optional<Publication> find(Trigger trigger, DutyKey key) {
        return trigger.notice()
                .flatMap(kind -> notice(kind, key))
                .map(PublishedItems::of)
                .or(() -> trigger.document()
                        .flatMap(kind -> documents.find(DocumentId.of(kind, key.reference())))
                        .map(PublishedItems::of))
                .or(() -> trigger == Trigger.TYPED ? text(key) : Optional.empty());
    }

    /** A text of the library, by the reference under which it was published. */
    private Optional<Publication> text(DutyKey key) {
        return TextKind.ofItem(key.item())
                .flatMap(kind -> documents.find(DocumentId.of(kind.document(), key.reference())))
                .map(PublishedItems::of);
    }

    private Optional<Notice> notice(NoticeKind kind, DutyKey key) {
        var first = NoticeId.of(kind, key.reference());
        if (key.cause().isEmpty()) {
            return notices.find(first);
        }
        // the first notice of an application bears no event's name: it belongs to the event it was made for
        return notices.find(NoticeId.of(kind, key.reference(), key.cause()))
                .or(() -> notices.handled(event(key.cause()), first) ? notices.find(first) : Optional.empty());
    }

    /** An event of which only the id is known, which is all that is asked for. */
    private static Envelope<String> event(String id) {
        return new Envelope<>(id, "", "", "", Instant.EPOCH, 1, "");
    }

    /** What stands at an address of this service; empty for any other address. */
    Optional<Publication> at(String address) {
        if (address.startsWith(NOTICES)) {
            return notices.find(new NoticeId(address.substring(NOTICES.length())))
                    .map(PublishedItems::of);
        }
        if (address.startsWith(DOCUMENTS)) {
            return documents
                    .find(new DocumentId(address.substring(DOCUMENTS.length())))
                    .map(PublishedItems::of);
        }
        return Optional.empty();
    }

    /** The offer of homes that a published plan of a batch distributes. */
    Optional<String> offerOf(String batch) {
        return documents
                .find(DocumentId.of(DocumentKind.BATCH_PLAN, batch))
                .map(PublicDocument::body)
                .filter(DocumentBody.BatchPlan.class::isInstance)
                .map(body -> ((DocumentBody.BatchPlan) body).offerId());
    }

    /** Whether an address claims to be one of this service. */
    static boolean ours(String address) {
        return address.startsWith(NOTICES) || address.startsWith(DOCUMENTS);
    }

    private static Publication of(Notice notice) {
        var head = notice.head();
        return Publication.byThePlatform(
                Publication.Place.NOTICE, head.id().text(), head.id().path(), head.publishedAt());
    }

    private static Publication of(PublicDocument document) {
        return Publication.byThePlatform(
                Publication.Place.DOCUMENT, document.id().text(), document.id().path(), document.publishedAt());
    }
}
