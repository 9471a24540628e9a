package cn.gov.zs.housing.disclosure.review.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;

import cn.gov.zs.housing.disclosure.request.RequestNumber;
import cn.gov.zs.housing.disclosure.review.RequestReview;
import cn.gov.zs.housing.disclosure.review.ReviewId;
import cn.gov.zs.housing.disclosure.review.Reviews;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Challenges in the collection {@code request-reviews}. */
@Component
final class MongoReviews implements Reviews {
    private static final String COLLECTION = "request-reviews";
    private static final String FILED_ON = "state.filedOn";
    private static final String REQUEST = "state.request";
    private static final String OPEN = "state.open";
    private static final String ENDED_ON = "state.endedOn";

    private final Aggregates<RequestReview> reviews;

    MongoReviews(AggregateStore store) {
        reviews = store.of(COLLECTION, ReviewDocument.class, ReviewDocument::from, ReviewDocument::toDomain);
        store.index(COLLECTION, ascending(FILED_ON, "_id"));
        store.index(COLLECTION, ascending(REQUEST, OPEN));
    }

    @Override
    public boolean add(RequestReview review) {
        return reviews.create(review.id().text(), review);
    }

    @Override
    public Optional<Versioned<RequestReview>> find(ReviewId id) {
        return reviews.find(id.text());
    }

    @Override
    public <R> R change(ReviewId id, long version, Function<RequestReview, Change<RequestReview, R>> decision) {
        return reviews.change(id.text(), version, decision);
    }

    @Override
    public List<RequestReview> listOpenIn(LocalDate first, LocalDate last) {
        var wanted = and(lte(FILED_ON, last), or(eq(OPEN, true), gte(ENDED_ON, first)));
        try (var found = reviews.stream(wanted, ascending(FILED_ON, "_id"))) {
            return found.map(Versioned::state).toList();
        }
    }

    @Override
    public boolean isPending(RequestNumber request) {
        return reviews.count(and(eq(REQUEST, request.text()), eq(OPEN, true))) > 0;
    }

    @Override
    public List<Versioned<RequestReview>> list(int page, int size) {
        return reviews.list(empty(), descending(FILED_ON, "_id"), page * size, size);
    }
}
