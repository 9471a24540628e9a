package cn.gov.zs.housing.disclosure.retention.mongo;

import static com.mongodb.client.model.Filters.eq;

import cn.gov.zs.housing.disclosure.notice.ObjectionNumber;
import cn.gov.zs.housing.disclosure.retention.Removal;
import cn.gov.zs.housing.disclosure.retention.Removals;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records of removals in the collection {@code removals}, by the objection's number. */
@Component
final class MongoRemovals implements Removals {
    private static final String COLLECTION = "removals";
    private static final String GONE = "state.gone";
    private static final String REMOVED_AT = "state.removedAt";

    private final Aggregates<Removal> removals;

    /**
     * A removal as it is stored.
     *
     * @param gone whether it is known to be gone; lists ask for it
     */
    record RemovalDocument(
            String objection,
            String term,
            LocalDate line,
            Instant markedAt,
            @Nullable Instant removedAt,
            boolean gone) {
        private static RemovalDocument of(Removal removal) {
            return new RemovalDocument(
                    removal.objection().text(),
                    removal.term(),
                    removal.line(),
                    removal.markedAt(),
                    removal.removedAt(),
                    removal.removedAt() != null);
        }

        private Removal removal() {
            return new Removal(new ObjectionNumber(objection), term, line, markedAt, removedAt);
        }
    }

    MongoRemovals(AggregateStore store) {
        removals = store.of(COLLECTION, RemovalDocument.class, RemovalDocument::of, RemovalDocument::removal);
        store.index(COLLECTION, Indexes.descending(GONE, REMOVED_AT, "_id"));
    }

    @Override
    public void mark(Removal removal) {
        removals.create(removal.objection().text(), removal);
    }

    @Override
    public void removed(ObjectionNumber objection, Instant at) {
        removals.change(
                objection.text(),
                removal -> removal.removedAt() == null ? Change.to(removal.removed(at)) : Change.none(Done.DONE));
    }

    @Override
    public void unmark(ObjectionNumber objection) {
        removals.find(objection.text())
                .filter(found -> found.state().removedAt() == null)
                .ifPresent(found -> removals.remove(found.id(), found.version()));
    }

    @Override
    public List<Removal> marked(int limit) {
        return removals(eq(GONE, false), Sorts.ascending("_id"), 0, limit);
    }

    @Override
    public List<Removal> list(int page, int size) {
        return removals(eq(GONE, true), Sorts.descending(REMOVED_AT, "_id"), page * size, size);
    }

    @Override
    public long count() {
        return removals.count(eq(GONE, true));
    }

    private List<Removal> removals(Bson filter, Bson sort, int skip, int limit) {
        return removals.list(filter, sort, skip, limit).stream()
                .map(Versioned::state)
                .toList();
    }
}
