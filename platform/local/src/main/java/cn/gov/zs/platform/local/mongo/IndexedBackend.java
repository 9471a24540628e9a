package cn.gov.zs.platform.local.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The H2 backend with indexes that serve the queries a real server's would. */
final class IndexedBackend extends H2Backend {

    IndexedBackend(MVStore store) {
        super(store);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new IndexedDatabase(name, getMvStore(), getCursorRegistry());
    }

    private static final class IndexedDatabase extends H2Database {

        private final MVStore store;

        IndexedDatabase(String name, MVStore store, CursorRegistry cursors) {
            this.store = store; // first: the library's constructor opens the collections
            super(name, store, cursors);
        }

        /** As the library's own, with the library's names of the maps. */
        @Override
        protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
            String fullName = getFullCollectionNamespace(name);
            return new IndexedCollection(
                    this,
                    name,
                    options,
                    store.openMap(
                            "databases." + fullName,
                            new MVMap.Builder<Object, Document>().valueType(DocumentType.TYPE)),
                    store.openMap("meta." + fullName),
                    cursorRegistry);
        }

        @Override
        protected Index<Object> openOrCreateUniqueIndex(
                String collection, String name, List<IndexKey> keys, boolean sparse) {
            // opened before the library opens it, which then gets this one
            store.openMap(
                    getFullCollectionNamespace(collection) + "._index_" + name,
                    new MVMap.Builder<KeyValue, Object>().keyType(KeyValueType.TYPE));
            return new NarrowingIndex<>(super.openOrCreateUniqueIndex(collection, name, keys, sparse), keys, sparse);
        }

        @Override
        protected Index<Object> openOrCreateSecondaryIndex(
                String collection, String name, List<IndexKey> keys, boolean sparse) {
            return new SortedIndex(name, keys, sparse);
        }

        /** The driver counts by an aggregation, for which the library would read every document. */
        @Override
        public Document handleCommand(
                Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
            Optional<Document> counted =
                    command.equals("aggregate") ? CountByAggregation.filter(query) : Optional.empty();
            if (counted.isPresent()
                    && resolveCollection(String.valueOf(query.get("aggregate")), false)
                            instanceof IndexedCollection collection) {
                return CountByAggregation.answer(collection.getFullName(), collection.countMatching(counted.get()));
            }
            return super.handleCommand(channel, command, query, databases, oplog);
        }
    }
}
