package cn.gov.zs.platform.local.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gov.zs.platform.local.FreePorts;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableMongoIT {

    private static final int KILLS = 4;
    private static final int WRITERS = 6;
    private static final int LARGE = 40_000;

    @TempDir
    Path directory;

    private final int port = FreePorts.base(1);
    private final Set<String> inserted = ConcurrentHashMap.newKeySet();
    private final ConcurrentMap<String, Integer> counted = new ConcurrentHashMap<>();
    private final AtomicInteger acknowledged = new AtomicInteger();

    @Test
    void keeps_every_acknowledged_write_however_often_it_is_killed() throws Exception {
        Path file = directory.resolve("store.mv");
        for (int kill = 1; kill <= KILLS; kill++) {
            StandIn server = StandIn.start(port, file);
            List<Thread> writers = startWriters(kill);
            int enough = acknowledged.get() + ThreadLocalRandom.current().nextInt(200, 1_200);
            Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> acknowledged.get() > enough);
            server.kill();
            for (Thread writer : writers) {
                writer.join();
            }
            try (StandIn again = StandIn.start(port, file);
                    MongoClient client = client()) {
                assertNothingLost(client);
                assertUniqueIndexMatchesDocuments(client);
            }
        }
        System.out.println("acknowledged and kept over " + KILLS + " kills: " + acknowledged.get());
    }

    private List<Thread> startWriters(int round) {
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            String name = round + "-" + i;
            writers.add(Thread.ofPlatform().start(() -> writeUntilItIsGone(name)));
        }
        return writers;
    }

    private void writeUntilItIsGone(String writer) {
        try (MongoClient client = client()) {
            MongoCollection<Document> documents = documents(client);
            MongoCollection<Document> counters = counters(client);
            documents.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
            for (int i = 1; true; i++) {
                String id = writer + "-" + i;
                documents.insertOne(new Document("_id", id)
                        .append("key", "key-" + id)
                        .append("text", i % 50 == 0 ? "x".repeat(LARGE) : "x"));
                inserted.add(id);
                counters.updateOne(Filters.eq("_id", writer), Updates.inc("n", 1), new UpdateOptions().upsert(true));
                counted.put(writer, i);
                acknowledged.addAndGet(2);
            }
        } catch (MongoException gone) {
            // killed, as intended: what was acknowledged until now is what counts
        }
    }

    private void assertNothingLost(MongoClient client) {
        Set<String> found = new HashSet<>();
        documents(client).find().map(document -> document.getString("_id")).into(found);
        assertThat(found).containsAll(inserted);
        counted.forEach((writer, count) -> {
            Document counter = counters(client).find(Filters.eq("_id", writer)).first();
            assertThat(counter).as("counter %s", writer).isNotNull();
            assertThat(counter.getInteger("n")).isBetween(count, count + 1);
        });
    }

    /** A write cut in half would leave a key in the unique index whose document is not there: it could never be written. */
    private void assertUniqueIndexMatchesDocuments(MongoClient client) {
        MongoCollection<Document> documents = documents(client);
        counted.forEach((writer, count) -> {
            String next = writer + "-" + (count + 1);
            if (documents.find(Filters.eq("_id", next)).first() == null) {
                documents.insertOne(new Document("_id", next).append("key", "key-" + next));
            }
            assertThat(documents.countDocuments(Filters.eq("key", "key-" + next)))
                    .isEqualTo(1);
        });
    }

    private MongoClient client() {
        return MongoClients.create("mongodb://127.0.0.1:" + port
                + "/?serverSelectionTimeoutMS=2000&connectTimeoutMS=2000&retryWrites=false");
    }

    private static MongoCollection<Document> documents(MongoClient client) {
        return client.getDatabase("durable").getCollection("documents");
    }

    private static MongoCollection<Document> counters(MongoClient client) {
        return client.getDatabase("durable").getCollection("counters");
    }
}
