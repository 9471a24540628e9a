package cn.gov.zs.housing.disclosure.catalogue.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import cn.gov.zs.housing.disclosure.catalogue.DueGroup;
import cn.gov.zs.housing.disclosure.catalogue.DueMove;
import cn.gov.zs.housing.disclosure.catalogue.Duties;
import cn.gov.zs.housing.disclosure.catalogue.Duty;
import cn.gov.zs.housing.disclosure.catalogue.DutyCursor;
import cn.gov.zs.housing.disclosure.catalogue.DutyId;
import cn.gov.zs.housing.disclosure.catalogue.DutyList;
import cn.gov.zs.housing.disclosure.catalogue.DutyPage;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Duties in the collection {@code duties}. */
@Component
public final class MongoDuties implements Duties {
    private static final String COLLECTION = "duties";
    private static final String ID = "_id";
    private static final String ITEM = "state.item";
    private static final String REFERENCE = "state.reference";
    private static final String SINCE = "state.sinceDay";
    private static final String DUE = "state.dueDay";
    private static final String UNPUBLISHED_DUE = "state.unpublishedDueDay";
    private static final String OPEN = "state.open";
    private static final String COUNTED = "state.counted";
    private static final String MOVED_BY = "state.movedBy";
    private static final String LATE = "state.late";
    private static final String PUBLISHED_ID = "state.publications.publishedId";
    /** One reference has a handful of duties: as many as its review was made anew. */
    private static final int OF_ONE_REFERENCE = 100;

    private static final int MARKED_AT_ONCE = 500;
    /** Behind every due date of a group, and before the next group. */
    private static final String BEHIND = "~";

    private final Aggregates<Duty> duties;
    private final MongoCollection<BsonDocument> collection;

    /** Opens the collection and makes sure that every list has its index. */
    public MongoDuties(AggregateStore store, MongoDatabase database) {
        collection = database.getCollection(COLLECTION, BsonDocument.class);
        duties = store.of(COLLECTION, DutyDocument.class, DutyDocument::from, DutyDocument::toDomain);
        // One index per list, each ending in its order, so that no page is a scan or a sort.
        store.index(COLLECTION, compoundIndex(ascending(ITEM), descending(SINCE, ID)));
        store.index(COLLECTION, ascending(ITEM, DUE, ID));
        store.index(COLLECTION, ascending(ITEM, UNPUBLISHED_DUE, ID));
        store.index(COLLECTION, ascending(UNPUBLISHED_DUE, ID));
        store.index(COLLECTION, compoundIndex(ascending(ITEM, LATE), descending(DUE, ID)));
        store.index(COLLECTION, compoundIndex(ascending(ITEM), descending(LATE, ID)));
        store.index(COLLECTION, ascending(OPEN));
        store.index(COLLECTION, ascending(COUNTED, ID));
        store.index(COLLECTION, ascending(COUNTED, MOVED_BY, UNPUBLISHED_DUE));
        store.index(COLLECTION, ascending(REFERENCE, ITEM));
        store.index(COLLECTION, ascending(PUBLISHED_ID));
    }

    /** Adds many that are not there yet, in one round trip: not one write, a crash may leave some of them. */
    public void addAll(List<Duty> many) {
        var cause = new Envelope<>("bulk", "", "", "", Instant.EPOCH, 1, "");
        duties.createAll(
                cause, many.stream().collect(Collectors.toMap(duty -> duty.id().text(), duty -> duty)));
    }

    @Override
    public boolean add(Duty duty) {
        return duties.create(duty.id().text(), duty);
    }

    @Override
    public Optional<Versioned<Duty>> find(DutyId id) {
        return duties.find(id.text());
    }

    @Override
    public <R> R change(DutyId id, Function<? super Duty, Change<Duty, R>> decision) {
        return duties.change(id.text(), decision);
    }

    @Override
    public <R> R change(DutyId id, long version, Function<? super Duty, Change<Duty, R>> decision) {
        return duties.change(id.text(), version, decision);
    }

    @Override
    public long countOpen() {
        mark();
        return duties.count(eq(OPEN, true));
    }

    @Override
    public Optional<DueGroup> nextGroup(String after) {
        if (after.isEmpty()) {
            mark();
        }
        return nextCounted(after.isEmpty() ? after : after + BEHIND).map(DutyDocument::group);
    }

    @Override
    public SortedMap<DueGroup.Dated, Long> countDue(DueGroup group) {
        var found = new TreeMap<DueGroup.Dated, Long>();
        for (var next = nextCounted(group.place()); ; next = nextCounted(next.get())) {
            if (next.filter(counted -> counted.startsWith(group.place())).isEmpty()) {
                return found;
            }
            found.put(DutyDocument.dated(group, next.get()), duties.count(eq(COUNTED, next.get())));
        }
    }

    /** The index alone answers: it is asked for the first behind a place, however many are at one. */
    private Optional<String> nextCounted(String behind) {
        return Optional.ofNullable(collection
                        .find(gt(COUNTED, behind))
                        .projection(Projections.include(COUNTED))
                        .sort(ascending(COUNTED))
                        .limit(1)
                        .first())
                .map(found -> found.getDocument("state").getString("counted").getValue());
    }

    @Override
    public long countMoved(DueGroup group, String calendar) {
        return countDue(group).keySet().stream()
                .mapToLong(due ->
                        duties.count(and(eq(COUNTED, DutyDocument.counted(group, due)), eq(MOVED_BY, calendar))))
                .sum();
    }

    /** By one order for a part: the embedded server writes each of its pages once then, and not once for each group. */
    @Override
    public void recount(int part, List<DueGroup.Shift> shifts, String calendar, Instant at) {
        duties.changeMatching(shifts.stream()
                .map(shift -> new Aggregates.MatchingChange(
                        and(eq(COUNTED, DutyDocument.counted(shift.group(), shift.from())), inPart(part)),
                        change(shift, calendar, at)))
                .toList());
    }

    /** An id begins with two hexadecimal digits that are evenly spread. */
    private static Bson inPart(int part) {
        int each = 256 / PARTS;
        var from = gte(ID, "%02x".formatted(part * each));
        return part == PARTS - 1 ? from : and(from, lt(ID, "%02x".formatted((part + 1) * each)));
    }

    private static Bson change(DueGroup.Shift shift, String calendar, Instant at) {
        var to = shift.to();
        var now = new ArrayList<Bson>();
        now.add(Updates.set("state.due", DutyDocument.DueDocument.from(to)));
        now.add(Updates.set(COUNTED, DutyDocument.counted(shift.group(), DueGroup.Dated.of(to))));
        if (shift.moves()) {
            var day = to.on().toEpochDay();
            now.add(Updates.set(DUE, day));
            now.add(Updates.set(UNPUBLISHED_DUE, day));
            if (shift.group().arose().isEmpty()) {
                now.add(Updates.set(SINCE, day));
            }
            now.add(Updates.set(MOVED_BY, calendar));
            now.add(Updates.push(
                    "state.moves",
                    DutyDocument.MoveDocument.from(new DueMove(shift.from().on(), to.on(), calendar, at))));
        }
        return Updates.combine(now);
    }

    @Override
    public List<Duty> listOpen(DueGroup group, DueGroup.Dated due, String after, int size) {
        var counted = eq(COUNTED, DutyDocument.counted(group, due));
        return states(after.isEmpty() ? counted : and(counted, gt(ID, after)), ascending(ID), size);
    }

    /** Duties stored before there were groups are written anew before they are walked; the index knows whether there are any. */
    private void mark() {
        var unmarked = and(eq(COUNTED, null), eq(MOVED_BY, null), gte(UNPUBLISHED_DUE, Long.MIN_VALUE));
        for (var ids = duties.ids(unmarked, "", MARKED_AT_ONCE);
                !ids.isEmpty();
                ids = duties.ids(unmarked, ids.getLast(), MARKED_AT_ONCE)) {
            ids.forEach(duties::rewrite);
        }
    }

    @Override
    public List<Duty> listUnpublished(String item, String reference) {
        return states(and(eq(REFERENCE, reference), eq(ITEM, item)), ascending(ID), OF_ONE_REFERENCE).stream()
                .filter(duty -> duty.publications().isEmpty())
                .toList();
    }

    @Override
    public List<Duty> listFulfilledBy(String publishedId) {
        return states(eq(PUBLISHED_ID, publishedId), ascending(ID), OF_ONE_REFERENCE);
    }

    @Override
    public DutyPage list(DutyList list, Optional<String> item, LocalDate today, Optional<DutyCursor> after, int size) {
        var wanted = new ArrayList<Bson>();
        item.ifPresent(only -> wanted.add(eq(ITEM, only)));
        wanted.addAll(wanted(list, today));
        after.ifPresent(cursor -> wanted.add(behind(list, cursor)));
        // one more than asked for says whether there is a next page
        var found = states(wanted.isEmpty() ? Filters.empty() : and(wanted), order(list), size + 1);
        var more = found.size() > size;
        var items = more ? found.subList(0, size) : found;
        return new DutyPage(items, more ? Optional.of(DutyCursor.behind(items.getLast(), list)) : Optional.empty());
    }

    private List<Duty> states(Bson wanted, Bson order, int limit) {
        return duties.list(wanted, order, 0, limit).stream()
                .map(Versioned::state)
                .toList();
    }

    private static List<Bson> wanted(DutyList list, LocalDate today) {
        return switch (list) {
            case NEWEST, BY_DUE_DATE -> List.of();
            // a field that is not there is less than nothing and more than nothing: only numbers match
            case UNPUBLISHED -> List.of(gte(UNPUBLISHED_DUE, Long.MIN_VALUE));
            case OVERDUE -> List.of(lt(UNPUBLISHED_DUE, today.toEpochDay()));
            case KEPT -> List.of(eq(LATE, 0L));
            case LATE -> List.of(gt(LATE, 0L));
        };
    }

    private static Bson order(DutyList list) {
        return switch (list) {
            case NEWEST, KEPT, LATE -> descending(field(list), ID);
            case BY_DUE_DATE, UNPUBLISHED, OVERDUE -> ascending(field(list), ID);
        };
    }

    private static String field(DutyList list) {
        return switch (list) {
            case NEWEST -> SINCE;
            case BY_DUE_DATE, KEPT -> DUE;
            case UNPUBLISHED, OVERDUE -> UNPUBLISHED_DUE;
            case LATE -> LATE;
        };
    }

    /** The first part alone bounds the index; the second parts those that are equal there. */
    private static Bson behind(DutyList list, DutyCursor cursor) {
        var field = field(list);
        var value = cursor.value();
        var id = cursor.id().text();
        return switch (list) {
            case NEWEST, KEPT, LATE -> and(lte(field, value), or(lt(field, value), lt(ID, id)));
            case BY_DUE_DATE, UNPUBLISHED, OVERDUE -> and(gte(field, value), or(gt(field, value), gt(ID, id)));
        };
    }
}
