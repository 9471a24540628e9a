package cn.gov.zs.platform.eventing.relay;

import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.bson.BsonDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Publishes what waits in the outboxes. Woken right after a save, so an event is under way within a millisecond; a sweep finds
 * what a crashed replica left behind.
 *
 * <p>Events of one aggregate go strictly one after the other: the next is sent when the broker has acknowledged the one before,
 * and an event leaves the outbox only after its acknowledgement. Different aggregates go in parallel. Two replicas may publish
 * the same event; its first occurrence still comes after the first occurrence of the one before it.
 */
public final class Relay implements PendingEvents {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int AT_ONCE = 64;

    private record Key(String collection, String id) {}

    private final MongoDatabase database;
    private final Publisher publisher;
    private final CloudEvents json;
    private final String source;
    private final Map<String, Drain> drains = new ConcurrentHashMap<>();
    /** Aggregates being drained; true when new events came in meanwhile. */
    private final Map<Key, Boolean> draining = new ConcurrentHashMap<>();

    private final Semaphore slots = new Semaphore(AT_ONCE);
    private volatile boolean open;

    /** @param source of the events, such as {@code /applicant-service} */
    public Relay(MongoDatabase database, Publisher publisher, CloudEvents json, String source) {
        this.database = database;
        this.publisher = publisher;
        this.json = json;
        this.source = source;
    }

    @Override
    public void watch(String collection, String topic) {
        var known = drains.computeIfAbsent(
                collection, name -> new Drain(new Outbox(database, name), topic, publisher, json, source));
        if (!known.topic().equals(topic)) {
            throw new IllegalStateException(collection + " publishes to " + known.topic() + ", not also to " + topic);
        }
    }

    @Override
    public void in(String collection, String id) {
        start(new Key(collection, id), Drain::run);
    }

    @Override
    public void inNew(String collection, String id, List<BsonDocument> events) {
        start(new Key(collection, id), (drain, aggregate, goesOn) -> drain.run(aggregate, events, goesOn));
    }

    @Override
    public void allNew(String collection, Map<String, List<BsonDocument>> events) {
        if (!open) {
            return; // the sweep at start finds them
        }
        var ours = new LinkedHashMap<String, List<BsonDocument>>();
        events.forEach((id, its) -> draining.compute(new Key(collection, id), (_, running) -> {
            if (running == null) {
                ours.put(id, its);
                return false;
            }
            return true;
        }));
        if (!ours.isEmpty()) {
            Thread.ofVirtual()
                    .name("relay " + collection + ", " + ours.size() + " new ones")
                    .start(() -> drainTogether(collection, ours));
        }
    }

    /** What fails, or comes in meanwhile, goes on by itself. */
    private void drainTogether(String collection, Map<String, List<BsonDocument>> events) {
        Set<String> quiet = Set.of();
        try {
            quiet = drain(collection).runAll(events, slots, () -> open);
        } catch (RuntimeException fault) {
            LOG.warn("events of {} new ones in {} wait: {}", events.size(), collection, fault.toString());
        }
        for (var id : events.keySet()) {
            var key = new Key(collection, id);
            if (!quiet.contains(id) || !draining.remove(key, false)) {
                Thread.ofVirtual().name("relay " + collection + "/" + id).start(() -> drainUntilQuiet(key, Drain::run));
            }
        }
    }

    /** How the first attempt goes about it; every later one reads what is left. */
    private interface FirstRun {
        void of(Drain drain, String id, BooleanSupplier goesOn) throws Exception;
    }

    private void start(Key key, FirstRun first) {
        if (!open) {
            return; // the sweep at start finds it
        }
        draining.compute(key, (_, running) -> {
            if (running == null) {
                Thread.ofVirtual()
                        .name("relay " + key.collection() + "/" + key.id())
                        .start(() -> drainUntilQuiet(key, first));
                return false;
            }
            return true;
        });
    }

    /** Begins to publish. */
    public void open() {
        open = true;
    }

    /** Stops to publish; what is left waits in the outboxes. */
    public void close() {
        open = false;
    }

    /** Publishes what has been waiting for at least that long, in all collections. */
    public void sweep(Duration waiting) {
        var since = Instant.now().minus(waiting);
        drains.forEach((collection, drain) -> drain.outbox().waitingSince(since).stream()
                .filter(id -> !draining.containsKey(new Key(collection, id)))
                .forEach(id -> in(collection, id)));
    }

    private void drainUntilQuiet(Key key, FirstRun first) {
        var run = first;
        do {
            draining.put(key, false);
            var backOff = new BackOff();
            for (boolean isFirst = true; open && !drained(key, run, isFirst); isFirst = false) {
                run = Drain::run;
                backOff.pause();
            }
            run = Drain::run;
        } while (open && !draining.remove(key, false));
        if (!open) {
            draining.remove(key);
        }
    }

    private boolean drained(Key key, FirstRun run, boolean isFirst) {
        slots.acquireUninterruptibly();
        try {
            run.of(drain(key.collection()), key.id(), () -> open);
            return true;
        } catch (Exception fault) {
            LOG.atLevel(isFirst ? Level.WARN : Level.DEBUG)
                    .log("events of {}/{} wait: {}", key.collection(), key.id(), fault.toString());
            return false;
        } finally {
            slots.release();
        }
    }

    private Drain drain(String collection) {
        var drain = drains.get(collection);
        if (drain == null) {
            throw new IllegalStateException(collection + " is not watched");
        }
        return drain;
    }
}
