package cn.gov.zs.platform.eventing;

import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.client.model.Updates;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;

/** Writes events into the outbox of the document whose change they are. */
record OutboxWriter(CloudEvents json, InstantSource clock) {

    /**
     * The part of an update that appends events. It pushes, and the relay pulls: neither overwrites what the other did.
     *
     * @param first sequence of the first of them
     */
    List<Bson> updates(long first, List<Outgoing> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        return List.of(
                Updates.pushEach(Fields.OUTBOX, entries(first, events)),
                Updates.set(Fields.NEXT_SEQUENCE, first + events.size()),
                Updates.set(Fields.PENDING_SINCE, now()));
    }

    List<BsonDocument> entries(long first, List<Outgoing> events) {
        var time = new BsonDateTime(clock.millis());
        var entries = new ArrayList<BsonDocument>();
        for (var event : events) {
            entries.add(new BsonDocument(
                            Fields.EVENT_ID, new BsonString(UUID.randomUUID().toString()))
                    .append(Fields.EVENT_TYPE, new BsonString(event.type()))
                    .append(Fields.EVENT_SEQUENCE, new BsonInt64(first + entries.size()))
                    .append(Fields.EVENT_TIME, time)
                    .append(Fields.EVENT_DATA, new BsonString(json.data(event.body()))));
        }
        return entries;
    }

    /** Machine time, not the platform's clock: it measures how long a replica has been silent, and that clock can be moved. */
    BsonDateTime now() {
        return new BsonDateTime(InstantSource.system().millis());
    }
}
