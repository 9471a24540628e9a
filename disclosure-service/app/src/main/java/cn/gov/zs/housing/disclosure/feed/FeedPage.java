package cn.gov.zs.housing.disclosure.feed;

import cn.gov.zs.housing.disclosure.listing.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A page of a feed (RFC 5005).
 *
 * @param items the newest change first
 * @param newer behind which place the page with later changes ends; empty on the first page
 * @param older behind which place the page with earlier changes begins; empty on the last page
 * @param latest when anything in the whole feed changed last; empty when there is nothing in it
 */
public record FeedPage(List<FeedItem> items, Optional<Place> newer, Optional<Place> older, Optional<Instant> latest) {
    /** Keeps its own copy. */
    public FeedPage {
        items = List.copyOf(items);
    }
}
