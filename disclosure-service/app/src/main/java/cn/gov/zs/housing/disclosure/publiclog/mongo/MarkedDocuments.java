package cn.gov.zs.housing.disclosure.publiclog.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;

import cn.gov.zs.housing.disclosure.publiclog.LogEntry;
import cn.gov.zs.housing.disclosure.publiclog.Unlogged;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;

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
        return unmarked(eq(LOGGED, null), limit).stream().map(this::unlogged).toList();
    }

    /**
     * Documents without the mark that are ready to be logged, at most {@code limit}; those that wait keep nobody out.
     *
     * @param behind the document that has to stand in the log before one, if there is one
     * @param ready whether one may be logged, told the document that has to stand before it, where that is there
     */
    public List<Unlogged> listUnlogged(
            int limit, Function<D, Optional<String>> behind, BiPredicate<D, Optional<D>> ready) {
        var found = new ArrayList<Unlogged>();
        var some = unmarked(eq(LOGGED, null), limit);
        while (!some.isEmpty() && found.size() < limit) {
            var before = before(some, behind);
            some.stream()
                    .filter(each -> behind.apply(each.state())
                            .map(id -> ready.test(each.state(), Optional.ofNullable(before.get(id))))
                            .orElse(true))
                    .limit(limit - found.size())
                    .map(this::unlogged)
                    .forEach(found::add);
            some = unmarked(and(eq(LOGGED, null), gt("_id", some.getLast().id())), limit);
        }
        return found;
    }

    private List<Versioned<D>> unmarked(Bson filter, int limit) {
        return documents.list(filter, ascending("_id"), 0, limit);
    }

    /** All that these have to wait for, by one question. */
    private Map<String, D> before(List<Versioned<D>> some, Function<D, Optional<String>> behind) {
        var ids = some.stream()
                .flatMap(each -> behind.apply(each.state()).stream())
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : documents.list(in("_id", ids), ascending("_id"), 0, 0).stream()
                        .collect(Collectors.toMap(Versioned::id, Versioned::state));
    }

    private Unlogged unlogged(Versioned<D> each) {
        return new Unlogged(each.id(), each.version(), entries.apply(each.state()));
    }

    /** Marks those that are still as they were read: by one order for all that have one version. */
    public void markLogged(Collection<Unlogged> logged) {
        documents.changeRead(
                logged.stream().collect(Collectors.toMap(Unlogged::itemId, Unlogged::version)),
                Updates.set(LOGGED, true));
    }
}
