package cn.gov.zs.platform.local.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two collections that are written alike, one with indexes and one without, answer every query alike. */
class IndexesChangeNothingIT {

    private static final int DOCUMENTS = 400;
    private static final Bson NEWEST_FIRST = descending("at", "_id");

    private final MongoServer server = new MongoServer(new IndexedBackend(new MVStore.Builder().open()));
    private final Random random = new Random(20261123);
    private MongoClient client;
    private MongoCollection<Document> indexed;
    private MongoCollection<Document> plain;

    @BeforeEach
    void write() {
        client = MongoClients.create("mongodb://127.0.0.1:" + server.bind().getPort());
        indexed = client.getDatabase("alike").getCollection("indexed");
        plain = client.getDatabase("alike").getCollection("plain");
        for (int i = 0; i < DOCUMENTS / 2; i++) {
            insert(i);
        }
        // some before, some after there are documents
        indexed.createIndex(NEWEST_FIRST);
        indexed.createIndex(compoundIndex(ascending("kind"), NEWEST_FIRST));
        indexed.createIndex(ascending("kind", "place", "at"));
        indexed.createIndex(ascending("pending"), new IndexOptions().sparse(true));
        indexed.createIndex(ascending("tags"));
        for (int i = DOCUMENTS / 2; i < DOCUMENTS; i++) {
            insert(i);
        }
        for (int i = 0; i < DOCUMENTS; i++) {
            change(i);
        }
    }

    private void insert(int i) {
        Document document = new Document("_id", "id-" + i)
                .append("kind", "kind-" + random.nextInt(3))
                .append("place", new Document("township", random.nextInt(5)))
                .append("at", random.nextInt(50))
                .append("number", random.nextBoolean() ? (Number) (long) random.nextInt(4) : random.nextInt(4))
                .append("tags", List.of("tag-" + random.nextInt(4), "tag-" + random.nextInt(4)));
        if (random.nextInt(5) == 0) {
            document.append("pending", random.nextInt(50));
        }
        if (random.nextInt(7) == 0) {
            document.append("kind", null);
        }
        if (random.nextInt(7) == 0) {
            document.remove("at");
        }
        indexed.insertOne(document);
        plain.insertOne(document);
    }

    private void change(int i) {
        Bson update = switch (random.nextInt(5)) {
            case 0 -> Updates.set("kind", "kind-" + random.nextInt(3));
            case 1 -> Updates.unset("pending");
            case 2 -> Updates.set("at", random.nextInt(50));
            case 3 -> Updates.set("tags", List.of());
            default -> Updates.inc("number", 1);
        };
        indexed.updateOne(eq("_id", "id-" + i), update);
        plain.updateOne(eq("_id", "id-" + i), update);
        if (random.nextInt(10) == 0) {
            indexed.deleteOne(eq("_id", "id-" + i));
            plain.deleteOne(eq("_id", "id-" + i));
        }
    }

    @AfterEach
    void stop() {
        client.close();
        server.shutdownNow();
    }

    @Test
    void whatever_is_asked() {
        for (Bson filter : List.of(
                empty(),
                eq("kind", "kind-1"),
                eq("kind", null),
                and(eq("kind", null), eq("at", 7)),
                and(eq("kind", null), gt("at", 20)),
                and(eq("kind", null), eq("kind", "kind-1")),
                and(eq("kind", "kind-1"), eq("at", null)),
                and(eq("pending", null), eq("kind", "kind-1")),
                eq("at", null),
                eq("tags", null),
                eq("place.township", 2),
                and(eq("kind", "kind-1"), eq("at", 7)),
                and(eq("kind", "kind-1"), gt("at", 20), lte("at", 40)),
                and(eq("kind", "kind-1"), gt("at", 40), lt("at", 20)),
                and(eq("kind", "kind-1"), eq("kind", "kind-2")),
                and(eq("kind", "kind-0"), ne("number", 2)),
                or(eq("kind", "kind-0"), eq("at", 3)),
                in("kind", "kind-0", "kind-2"),
                lte("pending", 25),
                gte("pending", 0),
                eq("pending", null),
                lt("at", 10),
                gte("at", 30L),
                eq("at", 7.0),
                eq("tags", "tag-2"),
                eq("tags", List.of("tag-1", "tag-2")),
                and(eq("tags", "tag-2"), eq("kind", "kind-2")),
                eq("number", 2))) {
            for (Bson order : List.of(
                    NEWEST_FIRST,
                    ascending("at", "_id"),
                    ascending("kind", "at", "_id"),
                    ascending("number", "_id"),
                    descending("_id"))) {
                alike(filter, order, 0, 0);
                alike(filter, order, 3, 10);
            }
            assertThat(indexed.countDocuments(filter))
                    .as("count of %s", filter)
                    .isEqualTo(plain.countDocuments(filter));
        }
    }

    private void alike(Bson filter, Bson order, int skip, int limit) {
        assertThat(ids(indexed, filter, order, skip, limit))
                .as("%s by %s from %d, %d", filter, order, skip, limit)
                .isEqualTo(ids(plain, filter, order, skip, limit));
    }

    private static List<String> ids(MongoCollection<Document> in, Bson filter, Bson order, int skip, int limit) {
        return in.find(filter)
                .sort(order)
                .skip(skip)
                .limit(limit)
                .map(found -> found.getString("_id"))
                .into(new ArrayList<>());
    }
}
