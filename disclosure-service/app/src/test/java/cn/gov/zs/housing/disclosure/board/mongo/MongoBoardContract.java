package cn.gov.zs.housing.disclosure.board.mongo;

import cn.gov.zs.housing.disclosure.board.BoardFiles;
import cn.gov.zs.housing.disclosure.board.BoardStoreContract;
import cn.gov.zs.housing.disclosure.board.Postings;
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
abstract class MongoBoardContract extends BoardStoreContract {
    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoPostings postings;
    private final MongoBoardFiles files;

    MongoBoardContract(String uri) {
        client = MongoClients.create(uri);
        database = client.getDatabase("board-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
        var store = new AggregateStore(
                database,
                "disclosure.events",
                new CloudEvents(),
                InstantSource.fixed(Instant.parse("2026-11-23T00:00:00Z")),
                new NobodyWaits());
        postings = new MongoPostings(store);
        files = new MongoBoardFiles(store, database);
    }

    @AfterEach
    void forget() {
        database.drop();
        client.close();
    }

    @Override
    protected Postings postings() {
        return postings;
    }

    @Override
    protected BoardFiles files() {
        return files;
    }

    /** No relay runs here. */
    private static final class NobodyWaits implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
