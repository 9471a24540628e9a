package cn.gov.zs.platform.eventing.relay;

import cn.gov.zs.platform.eventing.Fields;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.bson.BsonDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

    private record Target(Outbox outbox, String topic) {}

    private record Key(String collection, String id) {}

    private final MongoDatabase database;
    private final Publisher publisher;
    private final CloudEvents json;
    private final String source;
    private final Map<String, Target> targets = new ConcurrentHashMap<>();
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
        var target = targets.computeIfAbsent(collection, name -> new Target(new Outbox(database, name), topic));
        if (!target.topic().equals(topic)) {
            throw new IllegalStateException(collection + " publishes to " + target.topic() + ", not also to " + topic);
        }
    }

    @Override
    public void in(String collection, String id) {
        if (!open) {
            return; // the sweep at start finds it
        }
        var key = new Key(collection, id);
        draining.compute(key, (_, running) -> {
            if (running == null) {
                Thread.ofVirtual().name("relay " + collection + "/" + id).start(() -> drainUntilQuiet(key));
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
        targets.forEach((collection, target) -> target.outbox().waitingSince(since).stream()
                .filter(id -> !draining.containsKey(new Key(collection, id)))
                .forEach(id -> in(collection, id)));
    }

    private void drainUntilQuiet(Key key) {
        var backOff = new BackOff();
        do {
            draining.put(key, false);
            while (open && !drained(key)) {
                backOff.pause();
            }
        } while (!draining.remove(key, false) && open);
        draining.remove(key);
    }

    private boolean drained(Key key) {
        try {
            slots.acquire();
            try {
                publishAll(key);
                return true;
            } finally {
                slots.release();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody interrupts the relay", stop);
        } catch (Exception fault) {
            LOG.warn("events of {}/{} wait: {}", key.collection(), key.id(), fault.toString());
            return false;
        }
    }

    private void publishAll(Key key) throws Exception {
        var target = targets.get(key.collection());
        if (target == null) {
            throw new IllegalStateException(key.collection() + " is not watched");
        }
        var waiting = target.outbox().of(key.id());
        for (var event : waiting) {
            if (!open) {
                return;
            }
            publisher.publish(target.topic(), key.id(), message(key.id(), event));
        }
        if (!waiting.isEmpty()) {
            target.outbox().remove(key.id(), sequence(waiting.getLast()));
        }
    }

    private byte[] message(String subject, BsonDocument event) {
        return json.write(
                event.getString(Fields.EVENT_ID).getValue(),
                event.getString(Fields.EVENT_TYPE).getValue(),
                source,
                subject,
                Instant.ofEpochMilli(event.getDateTime(Fields.EVENT_TIME).getValue()),
                sequence(event),
                event.getString(Fields.EVENT_DATA).getValue());
    }

    private static long sequence(BsonDocument event) {
        return event.getNumber(Fields.EVENT_SEQUENCE).longValue();
    }
}
