package cn.gov.zs.housing.disclosure.review;

import cn.gov.zs.housing.disclosure.request.RequestNumber;
import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.StaleVersionException;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Challenges without a database, held to the same words by {@link ReviewsContract}. */
public final class InMemoryReviews implements Reviews {
    private static final Comparator<RequestReview> ORDER = Comparator.comparing(RequestReview::filedOn)
            .thenComparing(each -> each.id().text());

    private final Map<String, Versioned<RequestReview>> reviews = new TreeMap<>();

    @Override
    public synchronized boolean add(RequestReview review) {
        var id = review.id().text();
        return reviews.putIfAbsent(id, new Versioned<>(id, Versioned.FIRST, review)) == null;
    }

    @Override
    public synchronized Optional<Versioned<RequestReview>> find(ReviewId id) {
        return Optional.ofNullable(reviews.get(id.text()));
    }

    @Override
    public synchronized <R> R change(
            ReviewId id, long version, Function<RequestReview, Change<RequestReview, R>> decision) {
        var found = find(id).orElseThrow(() -> new AbsentException("reviews", id.text()));
        if (found.version() != version) {
            throw new StaleVersionException(id.text(), version, found.version());
        }
        var change = decision.apply(found.state());
        if (change.state() != null) {
            reviews.put(id.text(), new Versioned<>(id.text(), version + 1, change.state()));
        }
        return change.answer();
    }

    @Override
    public synchronized List<RequestReview> listOpenIn(LocalDate first, LocalDate last) {
        return reviews.values().stream()
                .map(Versioned::state)
                .filter(each -> !each.filedOn().isAfter(last))
                .filter(each ->
                        each.ending().filter(end -> end.on().isBefore(first)).isEmpty())
                .sorted(ORDER)
                .toList();
    }

    @Override
    public synchronized boolean isPending(RequestNumber request) {
        return reviews.values().stream()
                .map(Versioned::state)
                .anyMatch(
                        each -> each.request().equals(request) && each.ending().isEmpty());
    }

    @Override
    public synchronized List<Versioned<RequestReview>> list(int page, int size) {
        return reviews.values().stream()
                .sorted(Comparator.comparing(Versioned<RequestReview>::state, ORDER)
                        .reversed())
                .skip((long) page * size)
                .limit(size)
                .toList();
    }
}
