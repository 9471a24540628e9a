package cn.gov.zs.housing.disclosure.review.mongo;

import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import cn.gov.zs.platform.testkit.TestMongo;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** A store of its own on the embedded server. */
public final class TestStores implements AutoCloseable {
    private final MongoClient client;
    private final MongoDatabase database;

    public TestStores(String name) {
        client = MongoClients.create(TestMongo.shared().uri());
        database = client.getDatabase(name + "-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
    }

    public AggregateStore store() {
        return new AggregateStore(
                database,
                "disclosure.events",
                new CloudEvents(),
                InstantSource.fixed(Instant.parse("2026-11-23T00:00:00Z")),
                new NobodyWaits());
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
