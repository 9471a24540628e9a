package cn.gov.zs.housing.disclosure.feed;

import cn.gov.zs.housing.disclosure.listing.Place;
import java.util.List;
import java.util.Optional;

/** Where a feed's items come from: a collection of public things that can be read in the order in which they changed. */
public interface FeedSource {
    /**
     * Items that match, the newest change first.
     *
     * @param before only those that changed before this place, when given
     */
    List<FeedItem> older(FeedFilter filter, Optional<Place> before, int limit);

    /** Items that match and changed after this place, the oldest change first. */
    List<FeedItem> newer(FeedFilter filter, Place after, int limit);
}
