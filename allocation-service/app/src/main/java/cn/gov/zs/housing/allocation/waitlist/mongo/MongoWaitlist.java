package cn.gov.zs.housing.allocation.waitlist.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.waitlist.ListQuery;
import cn.gov.zs.housing.allocation.waitlist.RankKey;
import cn.gov.zs.housing.allocation.waitlist.Waitlist;
import cn.gov.zs.housing.allocation.waitlist.WaitlistEntry;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Indexes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/** The waiting list in MongoDB. */
public final class MongoWaitlist implements Waitlist {

    static final String COLLECTION = "waitlist";

    private static final String[] OF_A_LIST = {"state.category", "state.status"};
    private static final String KEY = "state.rankKey";
    private static final String REGISTERED = "state.registeredOn";

    private final Aggregates<WaitlistEntry> entries;

    /** @param store this service's database */
    public MongoWaitlist(AggregateStore store) {
        entries = store.of(COLLECTION, WaitlistDocument.class, WaitlistDocument::from, WaitlistDocument::toDomain);
        store.index(COLLECTION, ofAList(KEY, REGISTERED, "_id"));
        store.index(COLLECTION, ofAList(REGISTERED, "_id"));
        store.index(COLLECTION, ofAList("_id"));
        store.index(COLLECTION, ofAList("state.nextPointOn"));
        store.index(COLLECTION, ofAList("state.sheetId", "state.tieRuleId"));
        store.index(COLLECTION, Indexes.ascending("state.unrecorded.category"));
        store.index(COLLECTION, Indexes.ascending("state.ownerSubject"));
        store.index(COLLECTION, Indexes.ascending("state.batchId"));
    }

    private static Bson ofAList(String... fields) {
        return Indexes.compoundIndex(Indexes.ascending(OF_A_LIST), Indexes.ascending(fields));
    }

    @Override
    public Aggregates<WaitlistEntry> all() {
        return entries;
    }

    @Override
    public List<Versioned<WaitlistEntry>> ranked(Category category, int skip, int limit) {
        return entries.list(scored(category), ascending(KEY, REGISTERED, "_id"), skip, limit);
    }

    @Override
    public List<Versioned<WaitlistEntry>> list(ListQuery query, int skip, int limit) {
        return entries.list(filter(query), sort(query), skip, limit);
    }

    @Override
    public Stream<Versioned<WaitlistEntry>> stream(ListQuery query) {
        return entries.stream(filter(query), sort(query));
    }

    @Override
    public long count(ListQuery query) {
        return entries.count(filter(query));
    }

    private static Bson filter(ListQuery query) {
        return waiting(
                query.category(),
                switch (query.state()) {
                    case WAITING -> WaitlistDocument.Status.SCORED;
                    case UNSCORED -> WaitlistDocument.Status.UNSCORED;
                    case HOUSED -> WaitlistDocument.Status.HOUSED;
                    case REMOVED -> WaitlistDocument.Status.REMOVED;
                });
    }

    private static Bson sort(ListQuery query) {
        return switch (query.order()) {
            // who left keeps its last place, which orders nobody any more
            case RANK ->
                query.state() == ListQuery.State.WAITING
                        ? ascending(KEY, REGISTERED, "_id")
                        : ascending(REGISTERED, "_id");
            case REGISTERED -> ascending(REGISTERED, "_id");
            case REGISTERED_LATEST -> descending(REGISTERED, "_id");
            case APPLICATION -> ascending("_id");
        };
    }

    @Override
    public long countRanked(Category category) {
        return entries.count(scored(category));
    }

    @Override
    public long countAbove(Category category, BigDecimal score) {
        return entries.count(and(scored(category), lt(KEY, RankKey.beginning(score))));
    }

    @Override
    public long countAhead(Category category, RankKey key) {
        return entries.count(and(scored(category), lt(KEY, key.text())));
    }

    @Override
    public long countAt(Category category, RankKey key) {
        return entries.count(and(scored(category), eq(KEY, key.text())));
    }

    @Override
    public List<Versioned<WaitlistEntry>> unscored(Category category, String after, int limit) {
        return some(waiting(category, WaitlistDocument.Status.UNSCORED), after, limit);
    }

    @Override
    public List<Versioned<WaitlistEntry>> outdated(
            Category category, LocalDate day, String sheetId, String ruleId, String after, int limit) {
        return some(
                and(
                        scored(category),
                        or(lte("state.nextPointOn", day), ne("state.sheetId", sheetId), ne("state.tieRuleId", ruleId))),
                after,
                limit);
    }

    @Override
    public boolean hasUnrecorded() {
        return !entries.list(gt("state.unrecorded.category", ""), ascending("_id"), 0, 1)
                .isEmpty();
    }

    @Override
    public List<Versioned<WaitlistEntry>> unrecorded(Category category, int limit) {
        return entries.list(eq("state.unrecorded.category", category.name()), ascending("_id"), 0, limit);
    }

    @Override
    public List<Versioned<WaitlistEntry>> unrecorded(Category category, Collection<String> ids) {
        return entries.list(
                and(in("_id", ids), eq("state.unrecorded.category", category.name())), ascending("_id"), 0, 0);
    }

    private List<Versioned<WaitlistEntry>> some(Bson filter, String after, int limit) {
        return entries.list(and(filter, gt("_id", after)), ascending("_id"), 0, limit);
    }

    @Override
    public long countUnscored(Category category) {
        return entries.count(waiting(category, WaitlistDocument.Status.UNSCORED));
    }

    @Override
    public List<Versioned<WaitlistEntry>> ownedBy(String subject) {
        return entries.list(eq("state.ownerSubject", subject), descending(REGISTERED, "_id"), 0, 0);
    }

    @Override
    public Set<String> removedIn(String batchId) {
        return entries
                .list(
                        and(eq("state.batchId", batchId), eq("state.status", WaitlistDocument.Status.REMOVED.name())),
                        ascending("_id"),
                        0,
                        0)
                .stream()
                .map(Versioned::id)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Versioned<WaitlistEntry>> inBatch(String batchId) {
        return entries.list(eq("state.batchId", batchId), ascending("_id"), 0, 0);
    }

    private static Bson scored(Category category) {
        return waiting(category, WaitlistDocument.Status.SCORED);
    }

    private static Bson waiting(Category category, WaitlistDocument.Status status) {
        return and(eq("state.category", category.name()), eq("state.status", status.name()));
    }
}
