package cn.gov.zs.housing.housing.photo;

import cn.gov.zs.housing.housing.photo.mongo.MongoPhotos;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.DocumentCodecs;
import cn.gov.zs.platform.eventing.PendingEvents;
import cn.gov.zs.platform.eventing.wire.CloudEvents;
import cn.gov.zs.platform.testkit.TestMongo;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;

/** On the embedded server, always. */
class EmbeddedPhotosIT extends PhotosContract {
    private static final MongoClient CLIENT =
            MongoClients.create(TestMongo.shared().uri());
    private static final MongoDatabase DATABASE =
            CLIENT.getDatabase("photos-" + UUID.randomUUID()).withCodecRegistry(DocumentCodecs.registry());
    private static final Photos PHOTOS = new MongoPhotos(
            new AggregateStore(
                    DATABASE, "housing.events", new CloudEvents(), InstantSource.system(), new NobodyPublishes()),
            DATABASE,
            InstantSource.system());

    @Override
    Photos photos() {
        return PHOTOS;
    }

    @Override
    PhotoId leftOver(PhotoOwner owner) {
        var id = new PhotoId(UUID.randomUUID().toString());
        new PhotoAlbum(PHOTOS)
                .put(
                        new PhotoAlbum.Sent(id, owner, "x", "x", cn.gov.zs.platform.testkit.FileSamples.jpeg(9)),
                        "officer",
                        Instant.parse("2026-11-30T02:00:00Z"));
        DATABASE.getCollection("photos")
                .updateOne(
                        Filters.eq("_id", id.text()),
                        Updates.combine(
                                Updates.set("state.phase", "ARRIVING"),
                                Updates.set("state.sweepFrom", Date.from(Instant.now()))));
        return id;
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    private static final class NobodyPublishes implements PendingEvents {
        @Override
        public void watch(String collection, String topic) {}

        @Override
        public void in(String collection, String id) {}
    }
}
