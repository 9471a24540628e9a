package cn.gov.zs.housing.disclosure.document;

import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.listing.Page;
import cn.gov.zs.housing.disclosure.listing.Place;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Outgoing;
import java.util.List;
import java.util.Optional;

/** Every document ever published. */
public interface PublicDocuments {
    /** Adds a document with the event that tells of it; false, and nothing happens, when it is there already. */
    boolean add(Envelope<?> cause, PublicDocument document, Outgoing event);

    /** The document, if there is one. */
    Optional<PublicDocument> find(DocumentId id);

    /**
     * Documents, by their publication.
     *
     * @param kind only these, when given
     * @param older newest first and behind the place; otherwise oldest first and before it
     * @param from the place; without one from the newest, or the oldest
     */
    List<PublicDocument> list(Optional<DocumentKind> kind, boolean older, Optional<Place> from, int limit);

    /**
     * Documents, newest first.
     *
     * @param kind only these, when given
     * @param reference only those of this score sheet or batch, when given
     */
    Page<PublicDocument> list(Optional<DocumentKind> kind, Optional<String> reference, int page, int size);
}
