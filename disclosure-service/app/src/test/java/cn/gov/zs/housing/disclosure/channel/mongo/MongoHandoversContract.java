package cn.gov.zs.housing.disclosure.channel.mongo;

import cn.gov.zs.housing.disclosure.channel.Handovers;
import cn.gov.zs.housing.disclosure.channel.HandoversContract;
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
import org.junit.jupiter.api.AfterEach;

/** The contract on a database. */
abstract class MongoHandoversContract extends HandoversContract {
    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoHandovers handovers;

    MongoHandoversContract(String uri) {
        client = MongoClients.create(uri);
        database = client.getDatabase("handovers-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        handovers = new MongoHandovers(new AggregateStore(
                database,
                "disclosure.events",
                new CloudEvents(),
                InstantSource.fixed(Instant.parse("2026-11-23T00:00:00Z")),
                new NobodyWaits()));
    }

    @AfterEach
    void forget() {
        database.drop();
        client.close();
    }

    @Override
    protected Handovers handovers() {
        return handovers;
    }

    /** No relay runs here. */
    private static final class NobodyWaits implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
