package cn.gov.zs.housing.allocation.batch.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Sorts.descending;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.Batches;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Indexes;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;

/** Batches in MongoDB. */
public final class MongoBatches implements Batches {

    private static final Bson NEWEST_FIRST = descending("state.plannedAt", "_id");

    private static final List<String> OVER =
            List.of(BatchDocument.Status.CONFIRMED.name(), BatchDocument.Status.CANCELLED.name());

    private final Aggregates<Batch> batches;

    /** @param store this service's database */
    public MongoBatches(AggregateStore store) {
        batches = store.of("batches", BatchDocument.class, BatchDocument::from, BatchDocument::toDomain);
        store.index("batches", Indexes.descending("state.plannedAt"));
        store.index("batches", Indexes.ascending("state.homeIds", "state.status"));
        store.index("batches", Indexes.ascending("state.status"));
    }

    @Override
    public Aggregates<Batch> all() {
        return batches;
    }

    @Override
    public List<Versioned<Batch>> newestFirst(int skip, int limit) {
        return batches.list(empty(), NEWEST_FIRST, skip, limit);
    }

    @Override
    public List<Versioned<Batch>> publicNewestFirst(int skip, int limit) {
        return batches.list(ne("state.status", BatchDocument.Status.PLANNED.name()), NEWEST_FIRST, skip, limit);
    }

    @Override
    public List<Versioned<Batch.Drawing>> drawing() {
        return those(BatchDocument.Status.DRAWING, Batch.Drawing.class);
    }

    @Override
    public List<Versioned<Batch.Drawn>> drawn() {
        return those(BatchDocument.Status.DRAWN, Batch.Drawn.class);
    }

    @Override
    public List<Versioned<Batch.Settled>> settled() {
        return those(BatchDocument.Status.SETTLED, Batch.Settled.class);
    }

    private <B extends Batch> List<Versioned<B>> those(BatchDocument.Status status, Class<B> type) {
        return batches.list(eq("state.status", status.name()), NEWEST_FIRST, 0, 0).stream()
                .map(found -> new Versioned<>(found.id(), found.version(), type.cast(found.state())))
                .toList();
    }

    @Override
    public boolean holdsAnyOf(Collection<String> homeIds) {
        return batches.count(and(in("state.homeIds", homeIds), nin("state.status", OVER))) > 0;
    }
}
