package cn.gov.zs.housing.disclosure.archive.mongo;

import cn.gov.zs.housing.disclosure.archive.ArchiveContract;
import cn.gov.zs.housing.disclosure.archive.ArchiveFiles;
import cn.gov.zs.housing.disclosure.archive.ArchiveOrders;
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
abstract class MongoArchiveContract extends ArchiveContract {
    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoArchiveFiles files;
    private final MongoArchiveOrders orders;

    MongoArchiveContract(String uri) {
        client = MongoClients.create(uri);
        database = client.getDatabase("archive-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        var store = new AggregateStore(
                database,
                "disclosure.events",
                new CloudEvents(),
                InstantSource.fixed(Instant.parse("2026-11-23T00:00:00Z")),
                new NobodyWaits());
        files = new MongoArchiveFiles(store, database);
        orders = new MongoArchiveOrders(store, database);
    }

    @AfterEach
    void forget() {
        database.drop();
        client.close();
    }

    @Override
    protected ArchiveFiles files() {
        return files;
    }

    @Override
    protected ArchiveOrders orders() {
        return orders;
    }

    /** No relay runs here. */
    private static final class NobodyWaits implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
