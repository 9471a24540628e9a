package cn.gov.zs.housing.disclosure.document;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.contract.DocumentPublishedV1;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Outgoing;
import java.time.LocalDate;

/** Publishes documents and tells of it. */
public final class DocumentDesk {
    private final PublicDocuments documents;

    public DocumentDesk(PublicDocuments documents) {
        this.documents = documents;
    }

    /**
     * Publishes a document.
     *
     * @param cause the event that orders it; seen again, it changes nothing
     * @return false when it was published already
     */
    public boolean publish(Envelope<?> cause, PublicDocument document) {
        var event = new DocumentPublishedV1(
                document.id().text(),
                document.kind(),
                document.reference(),
                document.digest(),
                OfficeDay.of(document.publishedAt()),
                document.id().path());
        return documents.add(cause, document, Outgoing.of(DocumentPublishedV1.TYPE, event));
    }

    /**
     * The day in Shanghai on which a document was published.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    public LocalDate publishedOn(DocumentId id) {
        return OfficeDay.of(documents.find(id).orElseThrow().publishedAt());
    }
}
