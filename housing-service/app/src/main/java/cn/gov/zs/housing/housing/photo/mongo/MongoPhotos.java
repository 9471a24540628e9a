package cn.gov.zs.housing.housing.photo.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import cn.gov.zs.housing.housing.photo.Photo;
import cn.gov.zs.housing.housing.photo.PhotoId;
import cn.gov.zs.housing.housing.photo.PhotoOwner;
import cn.gov.zs.housing.housing.photo.Photos;
import cn.gov.zs.housing.housing.photo.mongo.StoredPhoto.Phase;
import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.BsonString;
import org.bson.conversions.Bson;

/**
 * The collection {@code photos}, with contents in GridFS. A photograph is written first, unseen; then its content; then it becomes
 * visible in one write. Whatever breaks in between leaves an unseen one that the sweep removes.
 */
public final class MongoPhotos implements Photos {
    private static final String COLLECTION = "photos";
    private static final String BUCKET = "photo-contents";
    private static final String FILES = BUCKET + ".files";
    private static final String CHUNKS = BUCKET + ".chunks";
    private static final String OWNER_KIND = "state.ownerKind";
    private static final String OWNER = "state.owner";
    private static final String PHASE = "state.phase";
    private static final String AT = "state.at";
    private static final String SWEEP_FROM = "state.sweepFrom";
    private static final int BATCH = 100;

    private final Aggregates<StoredPhoto> photos;
    private final MongoDatabase database;
    private final GridFSBucket contents;
    private final InstantSource clock;

    /** Opens the collections and makes sure that every list has its index. */
    public MongoPhotos(AggregateStore store, MongoDatabase database, InstantSource clock) {
        this.photos = store.of(COLLECTION, StoredPhoto.class, UnaryOperator.identity(), UnaryOperator.identity());
        this.database = database;
        this.contents = GridFSBuckets.create(database, BUCKET);
        this.clock = clock;
        store.index(COLLECTION, Indexes.ascending(OWNER_KIND, OWNER, PHASE, AT));
        store.index(COLLECTION, Indexes.ascending(SWEEP_FROM));
        store.index(FILES, Indexes.ascending("filename", "uploadDate"));
        store.uniqueIndex(CHUNKS, Indexes.ascending("files_id", "n"));
        // the embedded server finds nothing by half of a unique index
        store.index(CHUNKS, Indexes.ascending("files_id"));
    }

    @Override
    public Kept keep(Photo photo, byte[] content, int most) {
        var id = photo.id().text();
        if (!photos.create(id, StoredPhoto.arriving(photo, now()))) {
            return Kept.REPLAYED;
        }
        var done = false;
        try {
            // with its own place taken first, so that none that comes at the same time is overlooked
            if (photos.count(of(photo.owner(), Phase.ARRIVING, Phase.KEPT)) > most) {
                return Kept.FULL;
            }
            contents.uploadFromStream(new BsonString(id), id, new ByteArrayInputStream(content));
            done = photos.change(
                    id,
                    stored -> stored.phase() == Phase.ARRIVING
                            ? Change.to(stored.kept(), List.of(), true)
                            : Change.none(false));
            if (!done) {
                throw new IllegalStateException("the photograph was given up while it arrived: " + id);
            }
            return Kept.KEPT;
        } finally {
            if (!done) {
                removeContent(id);
                forget(id);
            }
        }
    }

    @Override
    public Optional<Photo> find(PhotoId id) {
        return photos.find(id.text())
                .map(Versioned::state)
                .filter(stored -> stored.phase() == Phase.KEPT)
                .map(StoredPhoto::toDomain);
    }

    @Override
    public List<Photo> list(PhotoOwner owner) {
        return photos.list(of(owner, Phase.KEPT), Sorts.ascending(AT, "_id"), 0, 0).stream()
                .map(Versioned::state)
                .map(StoredPhoto::toDomain)
                .toList();
    }

    private static Bson of(PhotoOwner owner, Phase... phases) {
        return and(
                eq(OWNER_KIND, owner.kind().name()),
                eq(OWNER, owner.id()),
                in(PHASE, List.of(phases).stream().map(Phase::name).toList()));
    }

    @Override
    public InputStream open(PhotoId id) {
        return contents.openDownloadStream(new BsonString(id.text()));
    }

    @Override
    public boolean remove(PhotoId id, String by, Instant at) {
        try {
            var removed = photos.change(
                    id.text(),
                    stored -> stored.phase() == Phase.KEPT
                            ? Change.to(stored.removed(by, at, now()), List.of(), true)
                            : Change.none(false));
            if (removed) {
                sweepRemoved(id.text());
            }
            return removed;
        } catch (AbsentException neverThere) {
            return false;
        }
    }

    @Override
    public int sweep(Instant before) {
        // greater than the earliest date, so that those without one are left out by every server
        var leftOver = and(gt(SWEEP_FROM, Instant.EPOCH), lte(SWEEP_FROM, before));
        var swept = 0;
        var last = "";
        while (true) {
            var ids = photos.ids(leftOver, last, BATCH);
            if (ids.isEmpty()) {
                return swept;
            }
            for (var id : ids) {
                var phase = photos.find(id).map(found -> found.state().phase());
                if (phase.filter(Phase.REMOVED::equals).isPresent()) {
                    sweepRemoved(id);
                } else if (phase.filter(Phase.ARRIVING::equals).isPresent()) {
                    forget(id);
                    removeContent(id);
                }
                swept++;
            }
            last = ids.getLast();
        }
    }

    private void sweepRemoved(String id) {
        removeContent(id);
        photos.change(id, stored -> Change.to(stored.swept()));
    }

    /** Only one that never became visible. */
    private void forget(String id) {
        photos.find(id)
                .filter(found -> found.state().phase() == Phase.ARRIVING)
                .ifPresent(found -> photos.remove(id, found.version()));
    }

    private void removeContent(String id) {
        database.getCollection(FILES).deleteOne(eq("_id", id));
        database.getCollection(CHUNKS).deleteMany(eq("files_id", id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
