package cn.gov.zs.housing.allocation.waitlist.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.waitlist.Waitlist;
import cn.gov.zs.housing.allocation.waitlist.WaitlistEntry;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Indexes;
import java.math.BigDecimal;
import java.util.List;
import org.bson.conversions.Bson;

/** The waiting list in MongoDB. */
public final class MongoWaitlist implements Waitlist {

    private static final String COLLECTION = "waitlist";

    private final Aggregates<WaitlistEntry> entries;

    /** @param store this service's database */
    public MongoWaitlist(AggregateStore store) {
        entries = store.of(COLLECTION, WaitlistDocument.class, WaitlistDocument::from, WaitlistDocument::toDomain);
        store.index(
                COLLECTION,
                Indexes.compoundIndex(
                        Indexes.ascending("state.category", "state.status"),
                        Indexes.descending("state.score"),
                        Indexes.ascending("state.registeredOn", "_id")));
        store.index(COLLECTION, Indexes.ascending("state.ownerSubject"));
        store.index(COLLECTION, Indexes.ascending("state.batchId"));
    }

    @Override
    public Aggregates<WaitlistEntry> all() {
        return entries;
    }

    @Override
    public List<Versioned<WaitlistEntry>> ranked(Category category, int skip, int limit) {
        return entries.list(
                waiting(category, WaitlistDocument.Status.SCORED),
                orderBy(descending("state.score"), ascending("state.registeredOn", "_id")),
                skip,
                limit);
    }

    @Override
    public long countRanked(Category category) {
        return entries.count(waiting(category, WaitlistDocument.Status.SCORED));
    }

    @Override
    public long countAbove(Category category, BigDecimal score) {
        return entries.count(and(waiting(category, WaitlistDocument.Status.SCORED), gt("state.score", score)));
    }

    @Override
    public List<Versioned<WaitlistEntry>> unscored(Category category, int limit) {
        return entries.list(waiting(category, WaitlistDocument.Status.UNSCORED), ascending("_id"), 0, limit);
    }

    @Override
    public long countUnscored(Category category) {
        return entries.count(waiting(category, WaitlistDocument.Status.UNSCORED));
    }

    @Override
    public List<Versioned<WaitlistEntry>> ownedBy(String subject) {
        return entries.list(eq("state.ownerSubject", subject), descending("state.registeredOn", "_id"), 0, 0);
    }

    @Override
    public List<Versioned<WaitlistEntry>> inBatch(String batchId) {
        return entries.list(eq("state.batchId", batchId), ascending("_id"), 0, 0);
    }

    private static Bson waiting(Category category, WaitlistDocument.Status status) {
        return and(eq("state.category", category.name()), eq("state.status", status.name()));
    }
}
