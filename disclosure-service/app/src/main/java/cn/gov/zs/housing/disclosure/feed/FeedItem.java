package cn.gov.zs.housing.disclosure.feed;

import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.listing.Place;
import cn.gov.zs.housing.disclosure.notice.Notice;
import java.time.Instant;
import java.util.Comparator;

/** Something public, as a feed carries it. */
public sealed interface FeedItem {
    /** The newest change first. */
    Comparator<FeedItem> NEWEST_FIRST = Comparator.comparing(FeedItem::place).reversed();

    /** Where it stands in the order of changes. */
    Place place();

    /** When it was published. */
    Instant publishedAt();

    /**
     * A notice as it is now.
     *
     * @param updatedAt when anything of it changed last; its end is such a change
     */
    record OfNotice(Notice notice, Instant updatedAt) implements FeedItem {
        @Override
        public Place place() {
            return new Place(updatedAt, notice.head().id().text());
        }

        @Override
        public Instant publishedAt() {
            return notice.head().publishedAt();
        }
    }

    /** A document, which never changes. */
    record OfDocument(PublicDocument document) implements FeedItem {
        @Override
        public Place place() {
            return new Place(document.publishedAt(), document.id().text());
        }

        @Override
        public Instant publishedAt() {
            return document.publishedAt();
        }
    }
}
