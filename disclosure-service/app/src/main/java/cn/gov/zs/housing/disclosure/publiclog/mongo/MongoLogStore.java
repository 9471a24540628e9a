package cn.gov.zs.housing.disclosure.publiclog.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import cn.gov.zs.housing.disclosure.listing.Page;
import cn.gov.zs.housing.disclosure.publiclog.EntryId;
import cn.gov.zs.housing.disclosure.publiclog.EntryKind;
import cn.gov.zs.housing.disclosure.publiclog.IndexedEntry;
import cn.gov.zs.housing.disclosure.publiclog.LogEntry;
import cn.gov.zs.housing.disclosure.publiclog.LogStore;
import cn.gov.zs.housing.disclosure.publiclog.StoredEntry;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.First;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.tlog.SignatureLine;
import cn.gov.zs.platform.tlog.SignedNote;
import cn.gov.zs.platform.tlog.Tile;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;

/**
 * The log in four collections: {@code log-bundles} are the entries, the other three follow from them. Whatever the connection string says, a
 * write has happened when a majority holds it, and only such a checkpoint is shown: a log must not lose what it has signed.
 */
@Component
final class MongoLogStore implements LogStore {
    private static final String ID = "_id";
    private static final String COUNT = "count";
    private static final String ENTRIES = "entries";
    private static final String WIDTH = "width";
    private static final String HASHES = "hashes";
    private static final String SIZE = "size";
    private static final String NOTE = "note";
    private static final String COSIGNATURES = "cosignatures";
    private static final String HEAD = "checkpoint";
    private static final String INDEX = "log-entries";
    private static final Bson NEWEST_FIRST = descending("state.index");

    private final MongoCollection<Document> bundles;
    private final MongoCollection<Document> tiles;
    private final MongoCollection<Document> head;
    private final Aggregates<StoredEntry> entries;

    MongoLogStore(MongoDatabase database, AggregateStore store) {
        bundles = database.getCollection("log-bundles").withWriteConcern(WriteConcern.MAJORITY);
        tiles = database.getCollection("log-tiles").withWriteConcern(WriteConcern.MAJORITY);
        head = database.getCollection("log-head")
                .withWriteConcern(WriteConcern.MAJORITY)
                .withReadConcern(ReadConcern.MAJORITY);
        entries = store.of(INDEX, EntryDocument.class, EntryDocument::from, EntryDocument::toDomain);
        store.index(INDEX, NEWEST_FIRST);
        store.index(INDEX, compoundIndex(ascending("state.itemId"), NEWEST_FIRST));
    }

    @Override
    public Optional<SignedNote> checkpoint() {
        return Optional.ofNullable(head.find(eq(ID, HEAD)).first())
                .map(found -> SignedNote.parse(found.getString(NOTE))
                        .with(found.getList(COSIGNATURES, String.class).stream()
                                .map(SignatureLine::parse)
                                .toList()));
    }

    @Override
    public void publish(long size, SignedNote checkpoint) {
        var document = new Document(ID, HEAD)
                .append(SIZE, size)
                .append(NOTE, checkpoint.note())
                .append(COSIGNATURES, List.of());
        putIfLess(head, HEAD, SIZE, size, document);
    }

    @Override
    public boolean cosign(long size, SignatureLine line) {
        return head.updateOne(and(eq(ID, HEAD), eq(SIZE, size)), Updates.addToSet(COSIGNATURES, line.text()))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public List<LogEntry> bundle(long index) {
        var found = bundles.find(eq(ID, index)).first();
        if (found == null) {
            return List.of();
        }
        var held = found.getList(ENTRIES, Document.class).stream()
                .map(MongoLogStore::entry)
                .toList();
        if (found.getInteger(COUNT) != held.size()) {
            throw new IllegalStateException("bundle " + index + " of the public log was changed by hand");
        }
        return held;
    }

    @Override
    public boolean append(long bundle, int already, List<LogEntry> added) {
        if (added.isEmpty() || already + added.size() > Tile.FULL) {
            throw new IllegalArgumentException("a bundle holds one to 256 entries");
        }
        var documents = added.stream().map(MongoLogStore::document).toList();
        if (already == 0) {
            return insert(new Document(ID, bundle).append(COUNT, added.size()).append(ENTRIES, documents));
        }
        return bundles.updateOne(
                                and(eq(ID, bundle), eq(COUNT, already)),
                                Updates.combine(Updates.pushEach(ENTRIES, documents), Updates.inc(COUNT, added.size())))
                        .getModifiedCount()
                == 1;
    }

    private boolean insert(Document bundle) {
        try {
            bundles.insertOne(bundle);
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }

    @Override
    public byte[] get(Tile tile) {
        var found = tiles.find(eq(ID, name(tile))).first();
        if (found == null) {
            throw new IllegalStateException("tile " + tile.path() + " is missing");
        }
        return found.get(HASHES, Binary.class).getData();
    }

    @Override
    public void put(Tile tile, byte[] hashes) {
        var document = new Document(ID, name(tile)).append(WIDTH, tile.width()).append(HASHES, new Binary(hashes));
        putIfLess(tiles, name(tile), WIDTH, tile.width(), document);
    }

    /** All widths of a tile are one document: the wider one begins with the narrower. */
    private static String name(Tile tile) {
        return tile.level() + "/" + tile.index();
    }

    /** Replaces what is there if its measure is less; what is there with the same or more makes the upsert collide, and stays. */
    private static void putIfLess(
            MongoCollection<Document> collection, String id, String measure, Number value, Document document) {
        try {
            collection.replaceOne(and(eq(ID, id), lt(measure, value)), document, new ReplaceOptions().upsert(true));
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
        }
    }

    @Override
    public void index(List<IndexedEntry> added) {
        var firsts = new LinkedHashMap<String, First<StoredEntry>>();
        for (var each : added) {
            firsts.put(each.stored().entry().id().text(), new First<>(each.stored(), List.of(each.event())));
        }
        entries.createAll(firsts);
    }

    @Override
    public Set<EntryId> indexed(Collection<EntryId> ids) {
        // by identifier alone, however long the log is
        return entries.existing(ids.stream().map(EntryId::text).toList()).stream()
                .map(EntryId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<StoredEntry> find(EntryId id) {
        return entries.find(id.text()).map(Versioned::state);
    }

    @Override
    public Page<StoredEntry> list(Optional<String> itemId, int page, int size) {
        var wanted = itemId.map(item -> eq("state.itemId", item)).orElse(Filters.empty());
        var found = entries.list(wanted, NEWEST_FIRST, page * size, size).stream()
                .map(Versioned::state)
                .toList();
        return new Page<>(found, page, size, entries.count(wanted));
    }

    private static Document document(LogEntry entry) {
        return new Document("kind", entry.kind().name())
                .append("of", entry.of())
                .append("itemId", entry.itemId())
                .append("reference", entry.reference())
                .append("digest", entry.digest())
                .append("canonical", entry.canonical());
    }

    private static LogEntry entry(Document stored) {
        return new LogEntry(
                EntryKind.valueOf(stored.getString("kind")),
                stored.getString("of"),
                stored.getString("itemId"),
                stored.getString("reference"),
                stored.getString("digest"),
                stored.getString("canonical"));
    }

    record EntryDocument(
            EntryKind kind, String of, String itemId, String reference, String digest, String canonical, long index) {
        static EntryDocument from(StoredEntry stored) {
            var entry = stored.entry();
            return new EntryDocument(
                    entry.kind(),
                    entry.of(),
                    entry.itemId(),
                    entry.reference(),
                    entry.digest(),
                    entry.canonical(),
                    stored.index());
        }

        StoredEntry toDomain() {
            return new StoredEntry(new LogEntry(kind, of, itemId, reference, digest, canonical), index);
        }
    }
}
