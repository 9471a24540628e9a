package cn.gov.zs.housing.disclosure.publiclog.mongo;

import cn.gov.zs.housing.disclosure.publiclog.LogStore;
import cn.gov.zs.housing.disclosure.publiclog.LogStoreContract;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;

/** The contract on a database. */
abstract class MongoLogContract extends LogStoreContract {
    private final MongoClient client;
    private final MongoDatabase database;
    private final AggregateStore store;

    MongoLogContract(String uri) {
        client = MongoClients.create(uri);
        database = client.getDatabase("log-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        store = new AggregateStore(
                database,
                "disclosure.events",
                new CloudEvents(),
                InstantSource.fixed(Instant.parse("2026-11-23T00:00:00Z")),
                new NobodyWaits());
        // indexes are made at start, before anybody writes
        store();
    }

    @AfterEach
    void forget() {
        database.drop();
        client.close();
    }

    @Override
    protected LogStore store() {
        return new MongoLogStore(database, store);
    }

    @Override
    protected void empty() {
        for (var name : List.of("log-bundles", "log-tiles", "log-head", "log-entries")) {
            database.getCollection(name).deleteMany(new Document());
        }
    }

    @Override
    protected void loseBundles() {
        database.getCollection("log-bundles").deleteMany(new Document());
    }

    @Override
    protected List<String> told() {
        var events = new ArrayList<String>();
        database.getCollection("log-entries")
                .find()
                .forEach(entry ->
                        entry.getList("outbox", Document.class).forEach(event -> events.add(entry.getString("_id"))));
        return events;
    }

    private static final class NobodyWaits implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
