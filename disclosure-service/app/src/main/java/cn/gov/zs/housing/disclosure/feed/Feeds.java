package cn.gov.zs.housing.disclosure.feed;

import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.document.DocumentBody;
import cn.gov.zs.housing.disclosure.document.DocumentId;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.housing.disclosure.listing.Place;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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
        var found = merged(source -> source.older(filter, before, size + 1), FeedItem.NEWEST_FIRST);
        var items = found.subList(0, Math.min(size, found.size()));
        var newer = before.isPresent() && !items.isEmpty() && newerThan(filter, items.getFirst())
                ? Optional.of(items.getFirst().place())
                : Optional.<Place>empty();
        var older = found.size() > size ? Optional.of(items.getLast().place()) : Optional.<Place>empty();
        return new FeedPage(items, newer, older, latest(filter));
    }

    /** The changes right after a place. */
    public FeedPage newer(FeedFilter filter, Place after, int size) {
        var found = merged(source -> source.newer(filter, after, size + 1), FeedItem.NEWEST_FIRST.reversed());
        var items = found.subList(0, Math.min(size, found.size())).reversed();
        var newer = found.size() > size ? Optional.of(items.getFirst().place()) : Optional.<Place>empty();
        var older = items.isEmpty() ? Optional.<Place>empty() : olderThan(filter, items.getLast());
        return new FeedPage(items, newer, older, latest(filter));
    }

    private boolean newerThan(FeedFilter filter, FeedItem first) {
        return sources.stream()
                .anyMatch(source -> !source.newer(filter, first.place(), 1).isEmpty());
    }

    private Optional<Place> olderThan(FeedFilter filter, FeedItem last) {
        var place = Optional.of(last.place());
        return sources.stream()
                        .anyMatch(source -> !source.older(filter, place, 1).isEmpty())
                ? place
                : Optional.empty();
    }

    private Optional<Instant> latest(FeedFilter filter) {
        return sources.stream()
                .flatMap(source -> source.older(filter, Optional.empty(), 1).stream())
                .map(item -> item.place().at())
                .max(Comparator.naturalOrder());
    }

    private List<FeedItem> merged(Function<FeedSource, List<FeedItem>> read, Comparator<FeedItem> order) {
        return sources.stream()
                .flatMap(source -> read.apply(source).stream())
                .sorted(order)
                .toList();
    }
}
