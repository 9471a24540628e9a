package cn.gov.zs.platform.eventing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The aggregates of one MongoDB collection. One aggregate is one document and every change one atomic write, which holds the
 * new state, the events it caused and the id of the event that caused it: none of the three can be there without the others.
 *
 * <p>All methods throw {@link com.mongodb.MongoException} when the database cannot be reached. A write may then have happened
 * or not; asking again with the same version, id or cause is safe.
 */
public final class Aggregates<T> {
    private static final int AT_ONCE = 500;

    private final MongoCollection<BsonDocument> collection;
    private final String name;
    private final StateCodec<T> state;
    private final OutboxWriter outbox;
    private final PendingEvents pending;

    Aggregates(
            MongoDatabase database,
            String name,
            StateCodec<T> state,
            CloudEvents json,
            InstantSource clock,
            PendingEvents pending) {
        this.collection = database.getCollection(name, BsonDocument.class);
        this.name = name;
        this.state = state;
        this.outbox = new OutboxWriter(json, clock);
        this.pending = pending;
    }

    /** The aggregate, if there is one. */
    public Optional<Versioned<T>> find(String id) {
        return Optional.ofNullable(collection
                        .find(eq(Fields.ID, id))
                        .projection(forReading())
                        .first())
                .map(this::versioned);
    }

    /** The aggregate; throws {@link AbsentException} when there is none. */
    public Versioned<T> get(String id) {
        return find(id).orElseThrow(() -> new AbsentException(name, id));
    }

    /**
     * The aggregates that match.
     *
     * @param filter fields as {@code state.<field>}
     * @param skip how many to leave out from the start; 0 or more
     * @param limit how many at most; 0 means all
     */
    public List<Versioned<T>> list(Bson filter, Bson sort, int skip, int limit) {
        return collection
                .find(filter)
                .projection(forReading())
                .sort(sort)
                .skip(skip)
                .limit(limit)
                .map(this::versioned)
                .into(new ArrayList<>());
    }

    /**
     * All aggregates that match, read some at a time while the stream is: it takes the same memory however many they are. One that
     * changes meanwhile may be in it as it was or as it is, and at its old or its new place. Whoever takes the stream closes it.
     *
     * @param filter fields as {@code state.<field>}
     */
    public Stream<Versioned<T>> stream(Bson filter, Bson sort) {
        var cursor = collection
                .find(filter)
                .projection(forReading())
                .sort(sort)
                .batchSize(AT_ONCE)
                .cursor();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(cursor, Spliterator.ORDERED), false)
                .onClose(cursor::close)
                .map(this::versioned);
    }

    /** How many match. */
    public long count(Bson filter) {
        return collection.countDocuments(filter);
    }

    /** Creates an aggregate; false when the id exists already, and then nothing is written or published. */
    public boolean create(String id, T first, Outgoing... events) {
        return insert(null, id, first, List.of(events));
    }

    /**
     * Creates an aggregate because of an event. Safe to repeat: false when the id exists already, and then nothing is written or
     * published.
     */
    public boolean create(Envelope<?> cause, String id, T first, Outgoing... events) {
        return insert(cause.id(), id, first, List.of(events));
    }

    /**
     * Creates many aggregates because of an event, in one round trip and not in one write: a crash may leave some of them, and then
     * the same call creates the others.
     *
     * @param firsts by id; they publish nothing
     * @return the ids that exist already; nothing is written for them
     */
    public Set<String> createAll(Envelope<?> cause, Map<String, ? extends T> firsts) {
        return insertAll(firsts.entrySet().stream()
                .map(first -> document(cause.id(), first.getKey(), first.getValue(), List.of(), List.of()))
                .toList());
    }

    /**
     * Creates many aggregates with what they publish, some hundreds in one round trip and not in one write: a crash may leave some of
     * them, and then the same call creates the others.
     *
     * @param firsts by id
     * @return the ids that exist already; nothing is written or published for them
     */
    public Set<String> createAll(Map<String, First<T>> firsts) {
        var documents = new ArrayList<BsonDocument>();
        firsts.forEach((id, first) ->
                documents.add(document(null, id, first.state(), first.events(), outbox.entries(1, first.events()))));
        var there = new HashSet<String>();
        for (int from = 0; from < documents.size(); from += AT_ONCE) {
            var some = documents.subList(from, Math.min(from + AT_ONCE, documents.size()));
            var refused = insertAll(some);
            there.addAll(refused);
            var waiting = new LinkedHashMap<String, List<BsonDocument>>();
            some.stream()
                    .filter(document -> !refused.contains(idOf(document))
                            && !document.getArray(Fields.OUTBOX).isEmpty())
                    .forEach(document -> waiting.put(
                            idOf(document),
                            document.getArray(Fields.OUTBOX).stream()
                                    .map(BsonValue::asDocument)
                                    .toList()));
            pending.allNew(name, waiting);
        }
        return Set.copyOf(there);
    }

    /** Returns the ids that exist already. */
    private Set<String> insertAll(List<BsonDocument> documents) {
        if (documents.isEmpty()) {
            return Set.of();
        }
        try {
            collection.insertMany(documents, new InsertManyOptions().ordered(false));
            return Set.of();
        } catch (MongoBulkWriteException refused) {
            var there = new HashSet<String>();
            for (var error : refused.getWriteErrors()) {
                var id = idOf(documents.get(error.getIndex()));
                if (error.getCategory() != ErrorCategory.DUPLICATE_KEY || !exists(id)) {
                    throw refused;
                }
                there.add(id);
            }
            if (refused.getWriteConcernError() != null) {
                throw refused;
            }
            return Set.copyOf(there);
        }
    }

    /**
     * Changes an aggregate. When somebody else was faster the decision is taken again on the newer state, so it must have no
     * side effects.
     */
    public <R> R change(String id, Function<? super T, Change<T, R>> decision) {
        while (true) {
            var read = read(id);
            var change = decision.apply(stateOf(read));
            if (change.state() == null || write(read, change, null)) {
                return change.answer();
            }
        }
    }

    /** Changes an aggregate that the caller has read; throws {@link StaleVersionException} when it was changed since. */
    public <R> R change(String id, long version, Function<? super T, Change<T, R>> decision) {
        var read = read(id);
        refuseStale(id, version, versionOf(read));
        var change = decision.apply(stateOf(read));
        if (change.state() != null && !write(read, change, null)) {
            refuseStale(id, version, versionOf(read(id)));
            throw new IllegalStateException("the write was refused although the version still holds");
        }
        return change.answer();
    }

    /**
     * Changes many aggregates that the caller has read, in one order to the database for some hundreds of them. Each is changed only
     * if its version still holds; whether it was, the caller sees when it reads them again. They are independent of each other:
     * when this throws, some may have been changed.
     *
     * @param next the new state, or null to leave one as it is
     * @return how many were changed
     */
    public int changeAll(Collection<Versioned<T>> read, Function<? super T, @Nullable T> next) {
        return changeAll(read, next, new BsonDocument(), new BsonDocument());
    }

    private int changeAll(
            Collection<Versioned<T>> read, Function<? super T, @Nullable T> next, Bson andOnly, Bson andAlso) {
        var writes = new ArrayList<WriteModel<BsonDocument>>();
        for (var one : read) {
            var to = next.apply(one.state());
            if (to != null) {
                writes.add(new UpdateOneModel<>(
                        and(eq(Fields.ID, one.id()), eq(Fields.VERSION, one.version()), andOnly),
                        Updates.combine(
                                Updates.set(Fields.STATE, state.write().apply(to)),
                                Updates.inc(Fields.VERSION, 1L),
                                andAlso)));
            }
        }
        int changed = 0;
        for (int from = 0; from < writes.size(); from += AT_ONCE) {
            var some = writes.subList(from, Math.min(from + AT_ONCE, writes.size()));
            changed += collection
                    .bulkWrite(some, new BulkWriteOptions().ordered(false))
                    .getModifiedCount();
        }
        return changed;
    }

    /**
     * Changes parts of the states of all aggregates that match, by one order to the database and without reading them: each in one atomic
     * write of its own, all in no order. When this throws, some may have been changed; asking again changes the others, as long as those
     * that were changed no longer match. They publish nothing.
     *
     * @param filter fields as {@code state.<field>}
     * @param change to fields as {@code state.<field>}
     * @return how many were changed
     */
    public long changeMatching(Bson filter, Bson change) {
        return collection
                .updateMany(filter, Updates.combine(change, Updates.inc(Fields.VERSION, 1L)))
                .getModifiedCount();
    }

    /** A change of all that match, for {@link #changeMatching(List)}. */
    public record MatchingChange(Bson filter, Bson change) {}

    /** As {@link #changeMatching(Bson, Bson)}, several changes in one order to the database; none of them may match what another changed. */
    public long changeMatching(List<MatchingChange> changes) {
        if (changes.isEmpty()) {
            return 0;
        }
        var writes = changes.stream()
                .map(each -> new UpdateManyModel<BsonDocument>(
                        each.filter(), Updates.combine(each.change(), Updates.inc(Fields.VERSION, 1L))))
                .toList();
        return collection
                .bulkWrite(writes, new BulkWriteOptions().ordered(false))
                .getModifiedCount();
    }

    /**
     * As {@link #changeMatching(Bson, Bson)}, of those that the caller has read: one that was changed since is left as it is.
     *
     * @param read the versions, by ids
     * @return how many were changed
     */
    public long changeRead(Map<String, Long> read, Bson change) {
        var byVersion = new LinkedHashMap<Long, List<String>>();
        read.forEach((id, version) ->
                byVersion.computeIfAbsent(version, _ -> new ArrayList<>()).add(id));
        var changed = new long[] {0};
        byVersion.forEach((version, ids) -> {
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                var some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
                changed[0] += changeMatching(and(in(Fields.ID, some), eq(Fields.VERSION, version)), change);
            }
        });
        return changed[0];
    }

    /**
     * Changes an aggregate because of an event, once: the event's id is remembered in the same write, also when the decision
     * changes nothing.
     *
     * @return empty when this aggregate has handled this event before
     */
    public <R> Optional<R> handle(Envelope<?> cause, String id, Function<? super T, Change<T, R>> decision) {
        while (true) {
            var read = read(id);
            if (hasHandled(read, cause.id())) {
                return Optional.empty();
            }
            var change = decision.apply(stateOf(read));
            if (change.state() == null ? remember(read, cause.id()) : write(read, change, cause.id())) {
                return Optional.of(change.answer());
            }
        }
    }

    /**
     * Changes many aggregates that the caller has read because of an event, each once, in one order to the database for some hundreds of
     * them; they publish nothing. One that was changed since it was read, or has handled the event, is left as it is: when fewer were
     * changed than asked for, {@link #handle} each of them, which repeats nothing.
     *
     * @param next the new state, or null to leave one as it is
     * @return how many were changed
     */
    public int handleAll(Envelope<?> cause, Collection<Versioned<T>> read, Function<? super T, @Nullable T> next) {
        return changeAll(read, next, ne(Fields.HANDLED, cause.id()), Handled.add(cause.id()));
    }

    /** Whether this aggregate exists and has handled this event, or was created because of it. */
    public boolean handled(Envelope<?> cause, String id) {
        return collection
                        .find(and(eq(Fields.ID, id), eq(Fields.HANDLED, cause.id())))
                        .projection(include(Fields.ID))
                        .first()
                != null;
    }

    /**
     * Writes the state anew as the feature's mapping writes it today, for instance under another key. It means the same, so the
     * version that people's forms carry stays and nothing is published; whoever changes the aggregate meanwhile goes first.
     *
     * @return false when there is no such aggregate
     */
    public boolean rewrite(String id) {
        while (true) {
            var read =
                    collection.find(eq(Fields.ID, id)).projection(forReading()).first();
            if (read == null) {
                return false;
            }
            var sameVersion = and(eq(Fields.ID, id), eq(Fields.VERSION, versionOf(read)));
            var anew = Updates.set(Fields.STATE, state.write().apply(stateOf(read)));
            if (collection.updateOne(sameVersion, anew).getMatchedCount() == 1) {
                return true;
            }
        }
    }

    /**
     * The ids of the aggregates that match, read without their states.
     *
     * @param filter fields as {@code state.<field>}
     * @param after only ids behind this one, in ascending order; empty to begin
     * @param limit how many at most, 1 or more
     */
    public List<String> ids(Bson filter, String after, int limit) {
        return collection
                .find(after.isEmpty() ? filter : and(gt(Fields.ID, after), filter))
                .projection(include(Fields.ID))
                .sort(ascending(Fields.ID))
                .limit(limit)
                .map(Aggregates::idOf)
                .into(new ArrayList<>());
    }

    /** Which of these ids exist; nothing but the ids is read. */
    public Set<String> existing(Collection<String> ids) {
        return collection
                .find(in(Fields.ID, ids))
                .projection(include(Fields.ID))
                .map(Aggregates::idOf)
                .into(new HashSet<>());
    }

    /**
     * Removes an aggregate, with its memory of what it has handled.
     *
     * @return false when it was changed since that version was read or still has events to publish; it then stays
     */
    public boolean remove(String id, long version) {
        var quiet = and(eq(Fields.ID, id), eq(Fields.VERSION, version), size(Fields.OUTBOX, 0));
        return collection.deleteOne(quiet).getDeletedCount() == 1;
    }

    private boolean insert(@Nullable String cause, String id, T first, List<Outgoing> events) {
        var entries = outbox.entries(1, events);
        var document = document(cause, id, first, events, entries);
        try {
            collection.insertOne(document);
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY && exists(id)) {
                return false;
            }
            throw refused;
        }
        if (!entries.isEmpty()) {
            pending.inNew(name, id, entries);
        }
        return true;
    }

    private BsonDocument document(
            @Nullable String cause, String id, T first, List<Outgoing> events, List<? extends BsonValue> entries) {
        var document = new BsonDocument(Fields.ID, new BsonString(id))
                .append(Fields.VERSION, new BsonInt64(Versioned.FIRST))
                .append(Fields.STATE, state.write().apply(first))
                .append(Fields.HANDLED, cause == null ? new BsonArray() : new BsonArray(List.of(new BsonString(cause))))
                .append(Fields.NEXT_SEQUENCE, new BsonInt64(1 + events.size()))
                .append(Fields.OUTBOX, new BsonArray(entries));
        if (!events.isEmpty()) {
            document.append(Fields.PENDING_SINCE, outbox.now());
        }
        return document;
    }

    private boolean exists(String id) {
        return collection.find(eq(Fields.ID, id)).projection(include(Fields.ID)).first() != null;
    }

    private BsonDocument read(String id) {
        var found = collection
                .find(eq(Fields.ID, id))
                .projection(exclude(Fields.OUTBOX))
                .first();
        if (found == null) {
            throw new AbsentException(name, id);
        }
        return found;
    }

    /** False when the version is no longer the one that was read. */
    private <R> boolean write(BsonDocument read, Change<T, R> change, @Nullable String cause) {
        var id = idOf(read);
        var next = change.state();
        if (next == null) {
            throw new IllegalStateException("a change without a state is not written");
        }
        var updates = new ArrayList<Bson>();
        updates.add(Updates.set(Fields.STATE, state.write().apply(next)));
        updates.add(Updates.inc(Fields.VERSION, 1L));
        updates.addAll(outbox.updates(read.getNumber(Fields.NEXT_SEQUENCE).longValue(), change.events()));
        if (cause != null) {
            updates.add(Handled.add(cause));
        }
        var result = collection.updateOne(
                and(eq(Fields.ID, id), eq(Fields.VERSION, versionOf(read))), Updates.combine(updates));
        if (result.getModifiedCount() == 0) {
            return false;
        }
        tell(id, change.events());
        return true;
    }

    /** The state stays, and with it the version that people's forms carry: only the cause is remembered. */
    private boolean remember(BsonDocument read, String cause) {
        return collection
                        .updateOne(
                                and(
                                        eq(Fields.ID, idOf(read)),
                                        eq(Fields.VERSION, versionOf(read)),
                                        ne(Fields.HANDLED, cause)),
                                Handled.add(cause))
                        .getModifiedCount()
                == 1;
    }

    private void tell(String id, List<Outgoing> events) {
        if (!events.isEmpty()) {
            pending.in(name, id);
        }
    }

    private static Bson forReading() {
        return include(Fields.VERSION, Fields.STATE);
    }

    private static void refuseStale(String id, long expected, long actual) {
        if (expected != actual) {
            throw new StaleVersionException(id, expected, actual);
        }
    }

    private static boolean hasHandled(BsonDocument read, String cause) {
        return read.getArray(Fields.HANDLED).contains(new BsonString(cause));
    }

    private Versioned<T> versioned(BsonDocument read) {
        return new Versioned<>(idOf(read), versionOf(read), stateOf(read));
    }

    private T stateOf(BsonDocument read) {
        return state.read().apply(read.getDocument(Fields.STATE));
    }

    private static String idOf(BsonDocument read) {
        return read.getString(Fields.ID).getValue();
    }

    private static long versionOf(BsonDocument read) {
        return read.getNumber(Fields.VERSION).longValue();
    }
}
