package cn.gov.zs.platform.eventing.relay;

import static java.util.Objects.requireNonNull;

import cn.gov.zs.platform.eventing.Fields;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes what waits in the outboxes of one collection: one event after the other, and only then takes them out. */
final class Drain {

    private static final Logger LOG = LoggerFactory.getLogger(Drain.class);

    private final Outbox outbox;
    private final String topic;
    private final Publisher publisher;
    private final CloudEvents json;
    private final String source;

    Drain(Outbox outbox, String topic, Publisher publisher, CloudEvents json, String source) {
        this.outbox = outbox;
        this.topic = topic;
        this.publisher = publisher;
        this.json = json;
        this.source = source;
    }

    Outbox outbox() {
        return outbox;
    }

    String topic() {
        return topic;
    }

    /**
     * Publishes all that waits for this aggregate. Throws when the broker or the database fails; what is still in the outbox is
     * then published another time, whether the broker has it or not.
     *
     * @param open asked before each event; false stops
     */
    void run(String id, BooleanSupplier open) throws Exception {
        run(id, outbox.of(id), open);
    }

    /**
     * As {@link #run(String, BooleanSupplier)}, when it is known what waits.
     *
     * @param events all of it, oldest first
     */
    void run(String id, List<BsonDocument> events, BooleanSupplier open) throws Exception {
        var acknowledged = new AtomicLong();
        try {
            publish(id, events, open, acknowledged);
        } finally {
            // also after a fault: a long queue at a shaky broker gets on
            if (acknowledged.get() > 0) {
                outbox.remove(id, acknowledged.get());
            }
        }
    }

    /**
     * Publishes what new aggregates have in their outboxes, those of different ones at once, and takes out together what the broker has.
     *
     * @param events all that waits for each, oldest first
     * @param slots how many are sent at once
     * @return those that have nothing left of it
     */
    Set<String> runAll(Map<String, List<BsonDocument>> events, Semaphore slots, BooleanSupplier open) {
        var sent = new ConcurrentHashMap<String, AtomicLong>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            events.forEach((id, its) -> threads.execute(() -> {
                var acknowledged = new AtomicLong();
                sent.put(id, acknowledged);
                slots.acquireUninterruptibly();
                try {
                    publish(id, its, open, acknowledged);
                } catch (Exception fault) {
                    LOG.debug("events of {} wait: {}", id, fault.toString());
                } finally {
                    slots.release();
                }
            }));
        }
        var acknowledged = new HashMap<String, Long>();
        sent.forEach((id, sequence) -> {
            if (sequence.get() > 0) {
                acknowledged.put(id, sequence.get());
            }
        });
        outbox.removeAll(acknowledged);
        return acknowledged.entrySet().stream()
                .filter(each -> each.getValue()
                        == sequence(requireNonNull(events.get(each.getKey())).getLast()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void publish(String id, List<BsonDocument> events, BooleanSupplier open, AtomicLong acknowledged)
            throws Exception {
        for (var event : events) {
            if (!open.getAsBoolean()) {
                return;
            }
            publisher.publish(topic, id, message(id, event));
            acknowledged.set(sequence(event));
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
