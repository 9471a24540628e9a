package cn.gov.zs.platform.eventing;

import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The aggregates of one service, in its own database. Injected as a bean; each feature asks it for its collection. */
public final class AggregateStore {

    private static final Logger LOG = LoggerFactory.getLogger(AggregateStore.class);
    private static final Duration FOR_THE_DATABASE_TO_START = Duration.ofSeconds(60);

    private final MongoDatabase database;
    private final String topic;
    private final CloudEvents json;
    private final InstantSource clock;
    private final PendingEvents pending;

    /**
     * @param database with the codecs of {@link DocumentCodecs}
     * @param topic where events of these aggregates go
     * @param clock the platform's clock: the time an event carries
     */
    public AggregateStore(
            MongoDatabase database, String topic, CloudEvents json, InstantSource clock, PendingEvents pending) {
        this.database = database;
        this.topic = topic;
        this.json = json;
        this.clock = clock;
        this.pending = pending;
    }

    /**
     * The aggregates of one collection.
     *
     * @param document a flat record, stored under {@code state}; components are nullable where a state lacks them. BigDecimal,
     *     LocalDate, Instant (to the millisecond), enums, nested records and lists of them are understood.
     * @param from domain state to document
     * @param toDomain document to domain state
     */
    public <D extends Record, T> Aggregates<T> of(
            String collection, Class<D> document, Function<? super T, D> from, Function<D, ? extends T> toDomain) {
        return of(collection, topic, document, from, toDomain);
    }

    /** As {@link #of(String, Class, Function, Function)}, publishing to another topic than the service's own. */
    public <D extends Record, T> Aggregates<T> of(
            String collection,
            String ownTopic,
            Class<D> document,
            Function<? super T, D> from,
            Function<D, ? extends T> toDomain) {
        pending.watch(collection, ownTopic);
        // by it the relay finds what a crashed replica left
        createIndex(collection, Indexes.ascending(Fields.PENDING_SINCE), new IndexOptions().sparse(true));
        StateCodec<T> state = StateCodec.of(database.getCodecRegistry(), document, from, toDomain);
        return new Aggregates<>(database, collection, state, json, clock, pending);
    }

    /**
     * Makes sure that an index exists; called at start by the feature that queries by these fields.
     *
     * @param keys such as {@code Indexes.ascending("state.township", "state.status")}
     */
    public void index(String collection, Bson keys) {
        createIndex(collection, keys, new IndexOptions());
    }

    /** As {@link #index}, and two aggregates cannot have the same values; those lacking the field are not compared. */
    public void uniqueIndex(String collection, Bson keys) {
        createIndex(collection, keys, new IndexOptions().unique(true).sparse(true));
    }

    /** At start, so before anybody writes: the embedded server mixes up an insert with an index being made. */
    private void createIndex(String collection, Bson keys, IndexOptions options) {
        var patience = Instant.now().plus(FOR_THE_DATABASE_TO_START);
        while (true) {
            try {
                database.getCollection(collection).createIndex(keys, options);
                return;
            } catch (MongoTimeoutException | MongoSocketException away) {
                if (Instant.now().isAfter(patience)) {
                    throw away;
                }
                LOG.warn("waiting for MongoDB: {}", away.getMessage());
            }
        }
    }
}
