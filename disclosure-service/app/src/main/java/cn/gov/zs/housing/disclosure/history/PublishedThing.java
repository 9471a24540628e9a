package cn.gov.zs.housing.disclosure.history;

import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.listing.Place;
import cn.gov.zs.housing.disclosure.notice.Notice;

/** A notice or a document. */
public sealed interface PublishedThing {
    /** Where it stands in the order of publication. */
    Place place();

    /** A notice as it is now, however it was then. */
    record OfNotice(Notice notice) implements PublishedThing {
        @Override
        public Place place() {
            return notice.head().place();
        }
    }

    /** A document, which never changes. */
    record OfDocument(PublicDocument document) implements PublishedThing {
        @Override
        public Place place() {
            return document.place();
        }
    }
}
