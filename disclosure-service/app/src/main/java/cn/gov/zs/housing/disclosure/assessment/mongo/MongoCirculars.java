package cn.gov.zs.housing.disclosure.assessment.mongo;

import static com.mongodb.client.model.Filters.eq;

import cn.gov.zs.housing.disclosure.assessment.Circular;
import cn.gov.zs.housing.disclosure.assessment.CircularId;
import cn.gov.zs.housing.disclosure.assessment.Circulars;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Circulars in the collection {@code circulars}. */
@Component
final class MongoCirculars implements Circulars {
    private static final String COLLECTION = "circulars";

    /** More than there are townships, units and items together. */
    private static final int MOST = 1_000;

    private final Aggregates<Circular> circulars;

    MongoCirculars(AggregateStore store) {
        circulars = store.of(COLLECTION, CircularDocument.class, CircularDocument::from, CircularDocument::toDomain);
        store.index(COLLECTION, Sorts.orderBy(Sorts.ascending("state.year"), Sorts.descending("state.at", "_id")));
    }

    @Override
    public boolean add(Circular circular) {
        return circulars.create(circular.head().id().text(), circular);
    }

    @Override
    public Optional<Versioned<Circular>> find(CircularId id) {
        return circulars.find(id.text());
    }

    @Override
    public <R> R change(CircularId id, long version, Function<Circular, Change<Circular, R>> decision) {
        return circulars.change(id.text(), version, decision);
    }

    @Override
    public List<Circular> list(int year) {
        return circulars.list(eq("state.year", year), Sorts.descending("state.at", "_id"), 0, MOST).stream()
                .map(Versioned::state)
                .toList();
    }
}
