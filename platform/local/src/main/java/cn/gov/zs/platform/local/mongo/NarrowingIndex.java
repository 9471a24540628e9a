package cn.gov.zs.platform.local.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;

/**
 * A unique index that is also used when the query asks for more than the index's keys.
 *
 * <p>The library's own is used only when the query's fields are exactly its keys. An update that also asks for the version
 * that was read, as every one of ours does, then reads the whole collection. Here the query is narrowed to what the index
 * knows; the collection compares the documents found with the whole query in any case.
 */
final class NarrowingIndex<P> extends Index<P> {

    private final Index<P> index;

    NarrowingIndex(Index<P> index, List<IndexKey> keys, boolean sparse) {
        super(index.getName(), keys, sparse);
        this.index = index;
    }

    @Override
    public boolean canHandle(Document query) {
        return index.canHandle(narrowed(query));
    }

    @Override
    public Iterable<P> getPositions(Document query) {
        return index.getPositions(narrowed(query));
    }

    /** The conditions on this index's keys; all others are left out, which finds more documents and never fewer. */
    private Document narrowed(Document query) {
        Document known = new Document();
        collect(query, known);
        return known;
    }

    private void collect(Document query, Document known) {
        query.forEach((field, condition) -> {
            if (keySet().contains(field)) {
                known.putIfAbsent(field, condition);
            } else if (field.equals("$and") && condition instanceof Collection<?> parts) {
                parts.stream()
                        .filter(Document.class::isInstance)
                        .map(Document.class::cast)
                        .forEach(part -> collect(part, known));
            }
        });
    }

    @Override
    public P getPosition(Document document) {
        return index.getPosition(document);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<P> collection) {
        index.checkAdd(document, collection);
    }

    @Override
    public void add(Document document, P position, MongoCollection<P> collection) {
        index.add(document, position, collection);
    }

    @Override
    public P remove(Document document) {
        return index.remove(document);
    }

    @Override
    public long getCount() {
        return index.getCount();
    }

    @Override
    public boolean isEmpty() {
        return index.isEmpty();
    }

    @Override
    public long getDataSize() {
        return index.getDataSize();
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<P> collection) {
        index.checkUpdate(before, after, collection);
    }

    @Override
    public void updateInPlace(Document before, Document after, P position, MongoCollection<P> collection) {
        index.updateInPlace(before, after, position, collection);
    }

    @Override
    public void drop() {
        index.drop();
    }

    @Override
    public boolean isUnique() {
        return true;
    }
}
