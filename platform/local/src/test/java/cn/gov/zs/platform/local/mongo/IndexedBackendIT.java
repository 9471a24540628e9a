package cn.gov.zs.platform.local.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An index that narrows may find the documents faster, and must not find others. */
class IndexedBackendIT {

    private final MongoServer server = new MongoServer(new IndexedBackend(new MVStore.Builder().open()));
    private MongoClient client;
    private MongoCollection<Document> documents;

    @BeforeEach
    void serve() {
        client = MongoClients.create("mongodb://127.0.0.1:" + server.bind().getPort());
        documents = client.getDatabase("narrow").getCollection("documents");
        documents.createIndex(Indexes.ascending("kind", "about"), new IndexOptions().unique(true));
        documents.insertMany(IntStream.range(0, 20)
                .mapToObj(i -> new Document("_id", "id-" + i)
                        .append("kind", i % 2 == 0 ? "even" : "odd")
                        .append("about", i)
                        .append("version", 1L))
                .toList());
    }

    @AfterEach
    void stop() {
        client.close();
        server.shutdownNow();
    }

    @Test
    void a_version_that_has_moved_on_refuses_the_write() {
        assertThat(writeOver("id-7", 1)).isEqualTo(1);
        assertThat(writeOver("id-7", 1)).isZero();
        assertThat(writeOver("id-7", 2)).isEqualTo(1);
    }

    @Test
    void conditions_beside_the_keys_still_count() {
        assertThat(ids(and(eq("kind", "odd"), eq("about", 9), eq("version", 1L))))
                .containsExactly("id-9");
        assertThat(ids(and(eq("kind", "odd"), eq("about", 9), eq("version", 2L))))
                .isEmpty();
        assertThat(ids(and(eq("_id", "id-8"), eq("_id", "id-9")))).isEmpty();
        assertThat(ids(and(in("_id", "id-8", "id-9"), eq("kind", "odd")))).containsExactly("id-9");
        assertThat(ids(or(eq("_id", "id-8"), eq("about", 9)))).containsExactlyInAnyOrder("id-8", "id-9");
    }

    private long writeOver(String id, long version) {
        return documents
                .updateOne(and(eq("_id", id), eq("version", version)), Updates.inc("version", 1L))
                .getModifiedCount();
    }

    private List<String> ids(Bson filter) {
        return documents.find(filter).map(found -> found.getString("_id")).into(new ArrayList<>());
    }
}
