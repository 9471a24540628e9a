package cn.gov.zs.housing.allocation.committee.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;

import cn.gov.zs.housing.allocation.committee.Deliberation;
import cn.gov.zs.housing.allocation.committee.Deliberations;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.bson.conversions.Bson;

/** Deliberations in MongoDB. */
public final class MongoDeliberations implements Deliberations {

    private static final String COLLECTION = "deliberations";
    private static final Bson NEWEST_FIRST = descending("state.openedAt", "_id");

    private final Aggregates<Deliberation> deliberations;

    /** @param store this service's database */
    public MongoDeliberations(AggregateStore store) {
        deliberations = store.of(
                COLLECTION, DeliberationDocument.class, DeliberationDocument::from, DeliberationDocument::toDomain);
        store.index(COLLECTION, Indexes.descending("state.openedAt", "_id"));
        store.index(COLLECTION, Indexes.ascending("state.batchId", "state.status"));
    }

    @Override
    public Aggregates<Deliberation> all() {
        return deliberations;
    }

    @Override
    public List<Versioned<Deliberation>> newestFirst(int skip, int limit) {
        return deliberations.list(empty(), NEWEST_FIRST, skip, limit);
    }

    @Override
    public List<Versioned<Deliberation>> closedNewestFirst(int skip, int limit) {
        return deliberations.list(
                eq("state.status", DeliberationDocument.Status.CLOSED.name()), NEWEST_FIRST, skip, limit);
    }

    @Override
    public boolean objectionOpen(String batchId) {
        return deliberations.count(and(
                        eq("state.batchId", batchId),
                        eq("state.status", DeliberationDocument.Status.OPEN.name()),
                        eq("state.subject.kind", "OBJECTION")))
                > 0;
    }
}
