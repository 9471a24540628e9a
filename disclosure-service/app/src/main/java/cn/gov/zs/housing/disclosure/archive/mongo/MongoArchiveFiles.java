package cn.gov.zs.housing.disclosure.archive.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Projections.include;

import cn.gov.zs.housing.disclosure.archive.ArchiveFile;
import cn.gov.zs.housing.disclosure.archive.ArchiveFiles;
import cn.gov.zs.housing.disclosure.archive.ArchiveFormat;
import cn.gov.zs.platform.eventing.AggregateStore;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.springframework.stereotype.Component;

/** Files in the collection {@code archive-files}, one document each: one write is there or not (decision 0338). */
@Component
final class MongoArchiveFiles implements ArchiveFiles {
    private static final String COLLECTION = "archive-files";
    private static final String ITEM = "item";
    private static final String CONTENT = "content";
    private static final String DIGEST = "digest";
    private static final String AT = "at";

    private final MongoCollection<BsonDocument> files;

    MongoArchiveFiles(AggregateStore store, MongoDatabase database) {
        files = database.getCollection(COLLECTION, BsonDocument.class);
        store.index(COLLECTION, Indexes.ascending(ITEM));
        store.index(COLLECTION, Indexes.ascending(AT));
    }

    private static String id(String itemId, ArchiveFormat format) {
        return itemId + "." + format.extension();
    }

    @Override
    public void keep(ArchiveFile file) {
        try {
            files.insertOne(new BsonDocument("_id", new BsonString(id(file.itemId(), file.format())))
                    .append(ITEM, new BsonString(file.itemId()))
                    .append(DIGEST, new BsonString(file.digest()))
                    .append(AT, new BsonDateTime(file.at().toEpochMilli()))
                    .append(CONTENT, new BsonBinary(file.content())));
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
        }
    }

    @Override
    public Optional<ArchiveFile> find(String itemId, ArchiveFormat format) {
        return Optional.ofNullable(files.find(eq("_id", id(itemId, format))).first())
                .map(found -> new ArchiveFile(
                        itemId,
                        format,
                        found.getBinary(CONTENT).getData(),
                        found.getString(DIGEST).getValue(),
                        at(found)));
    }

    @Override
    public Optional<Instant> completeSince(String itemId) {
        var made = files.find(eq(ITEM, itemId))
                .projection(include(AT))
                .map(MongoArchiveFiles::at)
                .into(new ArrayList<>());
        return made.size() == ArchiveFormat.values().length
                ? made.stream().max(Comparator.naturalOrder())
                : Optional.empty();
    }

    @Override
    public List<String> listMadeSince(Instant moment, int limit) {
        return files
                .find(gte(AT, Date.from(moment)))
                .projection(include(ITEM))
                .sort(Indexes.descending(AT))
                .limit(limit * ArchiveFormat.values().length)
                .map(found -> found.getString(ITEM).getValue())
                .into(new ArrayList<>())
                .stream()
                .distinct()
                .toList();
    }

    @Override
    public void removeAll(String itemId) {
        files.deleteMany(eq(ITEM, itemId));
    }

    private static Instant at(BsonDocument found) {
        return Instant.ofEpochMilli(found.getDateTime(AT).getValue());
    }
}
