package cn.gov.zs.housing.disclosure.archive.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.set;

import cn.gov.zs.housing.disclosure.archive.ArchiveOrder;
import cn.gov.zs.housing.disclosure.archive.ArchiveOrders;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.tlog.LogProof;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.springframework.stereotype.Component;

/** Orders in the collection {@code archive-orders}, one document each until its files are made. */
@Component
final class MongoArchiveOrders implements ArchiveOrders {
    private static final String COLLECTION = "archive-orders";
    private static final String KIND = "kind";
    private static final String PROOF = "proof";
    private static final String AT = "at";
    /** Until then somebody is at work on it. */
    private static final String TAKEN_UNTIL = "takenUntil";

    private static final BsonDateTime NEVER = new BsonDateTime(0);

    private final MongoCollection<BsonDocument> orders;

    MongoArchiveOrders(AggregateStore store, MongoDatabase database) {
        orders = database.getCollection(COLLECTION, BsonDocument.class);
        store.index(COLLECTION, Indexes.ascending(AT));
    }

    @Override
    public void add(ArchiveOrder order) {
        try {
            orders.insertOne(new BsonDocument("_id", new BsonString(order.itemId()))
                    .append(KIND, new BsonString(order.kind().name()))
                    .append(PROOF, new BsonString(order.proof().text()))
                    .append(AT, new BsonDateTime(order.at().toEpochMilli()))
                    .append(TAKEN_UNTIL, NEVER));
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
        }
    }

    @Override
    public Optional<ArchiveOrder> take(Instant now) {
        return Optional.ofNullable(orders.findOneAndUpdate(
                        lte(TAKEN_UNTIL, Date.from(now)),
                        set(TAKEN_UNTIL, Date.from(now.plus(LEFT_TO_ITS_TAKER))),
                        new FindOneAndUpdateOptions().sort(ascending(AT))))
                .map(MongoArchiveOrders::order);
    }

    @Override
    public void done(String itemId) {
        orders.deleteOne(eq("_id", itemId));
    }

    @Override
    public boolean waitsSince(Instant moment) {
        return orders.find(and(lt(AT, Date.from(moment)), eq(TAKEN_UNTIL, NEVER)))
                        .limit(1)
                        .first()
                != null;
    }

    private static ArchiveOrder order(BsonDocument found) {
        return new ArchiveOrder(
                ArchiveOrder.Kind.valueOf(found.getString(KIND).getValue()),
                found.getString("_id").getValue(),
                LogProof.parse(found.getString(PROOF).getValue()),
                Instant.ofEpochMilli(found.getDateTime(AT).getValue()));
    }
}
