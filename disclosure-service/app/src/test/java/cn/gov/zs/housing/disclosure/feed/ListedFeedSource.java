package cn.gov.zs.housing.disclosure.feed;

import cn.gov.zs.housing.disclosure.listing.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Items in a list, whatever the filter says. */
final class ListedFeedSource implements FeedSource {
    private final List<FeedItem> items = new ArrayList<>();

    void add(FeedItem item) {
        items.add(item);
    }

    @Override
    public List<FeedItem> older(FeedFilter filter, Optional<Place> before, int limit) {
        return items.stream()
                .filter(item ->
                        before.map(place -> item.place().compareTo(place) < 0).orElse(true))
                .sorted(FeedItem.NEWEST_FIRST)
                .limit(limit)
                .toList();
    }

    @Override
    public List<FeedItem> newer(FeedFilter filter, Place after, int limit) {
        return items.stream()
                .filter(item -> item.place().compareTo(after) > 0)
                .sorted(Comparator.comparing(FeedItem::place))
                .limit(limit)
                .toList();
    }
}
