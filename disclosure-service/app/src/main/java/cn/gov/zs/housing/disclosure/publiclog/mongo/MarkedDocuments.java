package cn.gov.zs.housing.disclosure.publiclog.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import cn.gov.zs.housing.disclosure.publiclog.LogEntry;
import cn.gov.zs.housing.disclosure.publiclog.Unlogged;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Updates;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The documents of a collection with the mark {@code state.logged}, which is there only as long as nothing was written since. What was
 * stored before there was a log lacks it too, so it is logged like everything else.
 */
public final class MarkedDocuments<D extends Record> {
    private static final String LOGGED = "state.logged";

    private final Aggregates<D> documents;
    private final Function<D, List<LogEntry>> entries;

    /** @param entries what a document has to log */
    public MarkedDocuments(
            AggregateStore store, String collection, Class<D> document, Function<D, List<LogEntry>> entries) {
        this.documents = store.of(collection, document, UnaryOperator.<D>identity(), UnaryOperator.<D>identity());
        this.entries = entries;
        store.index(collection, ascending(LOGGED, "_id"));
    }

    /** Documents without the mark, at most {@code limit}. */
    public List<Unlogged> listUnlogged(int limit) {
        // a missing field equals null, and an index holds it as such
        return documents.list(eq(LOGGED, null), ascending("_id"), 0, limit).stream()
                .map(this::unlogged)
                .toList();
    }

    /** Documents without the mark that are ready to be logged, at most {@code limit}; those that wait keep nobody out. */
    public List<Unlogged> listUnlogged(int limit, Predicate<D> ready) {
        try (var unmarked = documents.stream(eq(LOGGED, null), ascending("_id"))) {
            return unmarked.filter(each -> ready.test(each.state()))
                    .limit(limit)
                    .map(this::unlogged)
                    .toList();
        }
    }

    private Unlogged unlogged(Versioned<D> each) {
        return new Unlogged(each.id(), each.version(), entries.apply(each.state()));
    }

    /** A document, marked or not. */
    public Optional<D> find(String id) {
        return documents.find(id).map(Versioned::state);
    }

    /** Marks those that are still as they were read: by one order for all that have one version. */
    public void markLogged(Collection<Unlogged> logged) {
        documents.changeRead(
                logged.stream().collect(Collectors.toMap(Unlogged::itemId, Unlogged::version)),
                Updates.set(LOGGED, true));
    }
}
