package cn.gov.zs.platform.eventing.relay;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;

import cn.gov.zs.platform.eventing.Fields;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.conversions.Bson;

/** The outboxes of one collection, as the relay sees them. */
final class Outbox {

    private static final int SWEPT_AT_ONCE = 1_000;
    private static final Bson EMPTIED =
            Updates.combine(Updates.set(Fields.OUTBOX, List.of()), Updates.unset(Fields.PENDING_SINCE));

    private final MongoCollection<BsonDocument> collection;

    Outbox(MongoDatabase database, String collection) {
        this.collection = database.getCollection(collection, BsonDocument.class);
    }

    /** The unpublished events of an aggregate, oldest first. */
    List<BsonDocument> of(String id) {
        var found = collection
                .find(eq(Fields.ID, id))
                .projection(include(Fields.OUTBOX))
                .first();
        return found == null
                ? List.of()
                : found.getArray(Fields.OUTBOX).stream()
                        .map(BsonValue::asDocument)
                        .toList();
    }

    /** Takes out all events up to this sequence: the broker has them. */
    void remove(String id, long sequence) {
        if (collection.updateOne(nothingAddedSince(id, sequence), EMPTIED).getMatchedCount() == 0) {
            collection.updateOne(eq(Fields.ID, id), sent(sequence));
        }
    }

    /** As {@link #remove}, for many aggregates: by one order for all that published as much. */
    void removeAll(Map<String, Long> sequences) {
        var bySequence = new HashMap<Long, List<String>>();
        sequences.forEach((id, sequence) ->
                bySequence.computeIfAbsent(sequence, _ -> new ArrayList<>()).add(id));
        bySequence.forEach((sequence, ids) -> {
            var quiet = and(in(Fields.ID, ids), eq(Fields.NEXT_SEQUENCE, sequence + 1));
            if (collection.updateMany(quiet, EMPTIED).getMatchedCount() < ids.size()) {
                // where something was added since; what was emptied has nothing to take out
                collection.updateMany(in(Fields.ID, ids), sent(sequence));
            }
        });
    }

    private static Bson nothingAddedSince(String id, long sequence) {
        return and(eq(Fields.ID, id), eq(Fields.NEXT_SEQUENCE, sequence + 1));
    }

    private static Bson sent(long sequence) {
        return Updates.pull(Fields.OUTBOX, lte(Fields.EVENT_SEQUENCE, sequence));
    }

    /** Aggregates whose events have been waiting since this moment or longer, those waiting longest first. */
    List<String> waitingSince(Instant moment) {
        return collection
                .find(lte(Fields.PENDING_SINCE, Date.from(moment)))
                .projection(include(Fields.ID))
                .sort(Sorts.ascending(Fields.PENDING_SINCE))
                .limit(SWEPT_AT_ONCE)
                .map(found -> found.getString(Fields.ID).getValue())
                .into(new ArrayList<>());
    }
}
