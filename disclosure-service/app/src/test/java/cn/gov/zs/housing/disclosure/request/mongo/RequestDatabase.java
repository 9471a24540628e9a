package cn.gov.zs.housing.disclosure.request.mongo;

import cn.gov.zs.housing.disclosure.ObjectionKeys;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** A database of its own for one test, with keys that rotate when they are told to. */
final class RequestDatabase implements AutoCloseable {
    private final MongoClient client;
    private final MongoDatabase database;
    private final ObjectionKeys keys = new ObjectionKeys();

    RequestDatabase(String uri) {
        client = MongoClients.create(uri);
        database = client.getDatabase("requests-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
    }

    AggregateStore store() {
        return new AggregateStore(
                database,
                "disclosure.events",
                new CloudEvents(),
                InstantSource.fixed(Instant.parse("2026-11-23T00:00:00Z")),
                new NobodyWaits());
    }

    MongoDatabase database() {
        return database;
    }

    ObjectionKeys keys() {
        return keys;
    }

    /** The first document of a collection, as text. */
    String stored(String collection) {
        return database.getCollection(collection).find().first().toJson();
    }

    @Override
    public void close() {
        database.drop();
        client.close();
    }

    /** No relay runs here. */
    private static final class NobodyWaits implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
