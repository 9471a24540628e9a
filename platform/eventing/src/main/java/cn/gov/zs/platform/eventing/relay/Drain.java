package cn.gov.zs.platform.eventing.relay;

import cn.gov.zs.platform.eventing.Fields;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.bson.BsonDocument;

/** Publishes what waits in the outboxes of one collection: one event after the other, and only then takes them out. */
final class Drain {

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
        long acknowledged = 0;
        try {
            for (var event : events) {
                if (!open.getAsBoolean()) {
                    return;
                }
                publisher.publish(topic, id, message(id, event));
                acknowledged = sequence(event);
            }
        } finally {
            // also after a fault: a long queue at a shaky broker gets on
            if (acknowledged > 0) {
                outbox.remove(id, acknowledged);
            }
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
