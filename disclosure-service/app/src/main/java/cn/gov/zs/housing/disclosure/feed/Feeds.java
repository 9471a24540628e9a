package cn.gov.zs.housing.disclosure.feed;

import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.document.DocumentBody;
import cn.gov.zs.housing.disclosure.document.DocumentId;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.housing.disclosure.listing.Place;
import cn.gov.zs.housing.disclosure.listing.Stretch;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The feeds: notices and documents in one order, that of their last change. So a notice that ended comes to the top again, and a
 * subscriber's program learns that what it has kept of it is to go.
 */
public final class Feeds {
    private final List<FeedSource> sources;
    private final PublicDocuments documents;

    public Feeds(List<FeedSource> sources, PublicDocuments documents) {
        this.sources = List.copyOf(sources);
        this.documents = documents;
    }

    /** What belongs to a batch: its own documents and result, and the notice of the homes it distributes. */
    public Set<String> referencesOf(String batch) {
        return documents
                .find(DocumentId.of(DocumentKind.BATCH_PLAN, batch))
                .map(plan -> plan.body() instanceof DocumentBody.BatchPlan body
                        ? Set.copyOf(List.of(batch, body.offerId()))
                        : Set.of(batch))
                .orElseGet(() -> Set.of(batch));
    }

    /** The newest changes, or those before a place. */
    public FeedPage older(FeedFilter filter, Optional<Place> before, int size) {
        return page(filter, before, Optional.empty(), size);
    }

    /** The changes right after a place. */
    public FeedPage newer(FeedFilter filter, Place after, int size) {
        return page(filter, Optional.empty(), Optional.of(after), size);
    }

    private FeedPage page(FeedFilter filter, Optional<Place> before, Optional<Place> after, int size) {
        var page = Stretch.of(
                (older, from, limit) -> read(filter, older, from, limit), FeedItem::place, before, after, size);
        return new FeedPage(page.items(), page.newer(), page.older(), latest(filter));
    }

    private List<FeedItem> read(FeedFilter filter, boolean older, Optional<Place> from, int limit) {
        return sources.stream()
                .flatMap(source -> (older
                                ? source.older(filter, from, limit)
                                : source.newer(filter, from.orElseThrow(), limit))
                        .stream())
                .sorted(older ? FeedItem.NEWEST_FIRST : FeedItem.NEWEST_FIRST.reversed())
                .limit(limit)
                .toList();
    }

    private Optional<Instant> latest(FeedFilter filter) {
        return sources.stream()
                .flatMap(source -> source.older(filter, Optional.empty(), 1).stream())
                .map(item -> item.place().at())
                .max(Comparator.naturalOrder());
    }
}
