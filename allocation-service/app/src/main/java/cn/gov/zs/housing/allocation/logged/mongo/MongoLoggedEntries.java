package cn.gov.zs.housing.allocation.logged.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import cn.gov.zs.housing.allocation.logged.LoggedEntries;
import cn.gov.zs.housing.allocation.logged.LoggedEntry;
import cn.gov.zs.housing.allocation.rules.published.LogStep;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.List;

/** Entries of the public log in the collection {@code logged-entries}. */
public final class MongoLoggedEntries implements LoggedEntries {

    private static final String COLLECTION = "logged-entries";

    private final Aggregates<LoggedEntry> entries;

    /** @param store this service's database */
    public MongoLoggedEntries(AggregateStore store) {
        entries = store.of(
                COLLECTION, LoggedEntryDocument.class, LoggedEntryDocument::from, LoggedEntryDocument::toDomain);
        store.index(COLLECTION, ascending("state.reference", "state.kind", "state.index"));
    }

    @Override
    public void keep(Envelope<?> cause, LoggedEntry entry) {
        entries.create(cause, entry.id(), entry);
    }

    @Override
    public List<LoggedEntry> of(LogStep step) {
        return entries
                .list(
                        and(
                                eq("state.reference", step.reference()),
                                eq("state.kind", step.kind().name()),
                                eq("state.digest", step.digest())),
                        ascending("state.index"),
                        0,
                        0)
                .stream()
                .map(Versioned::state)
                .toList();
    }
}
