package cn.gov.zs.housing.disclosure.board.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import cn.gov.zs.housing.disclosure.board.BoardFiles;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.platform.eventing.AggregateStore;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.springframework.stereotype.Component;

/** Contents in the collection {@code board-files}, one document each: the largest fits in one, and one write is there or not. */
@Component
final class MongoBoardFiles implements BoardFiles {
    private static final String COLLECTION = "board-files";
    private static final String NOTICE = "notice";
    private static final String CONTENT = "content";

    private final MongoCollection<BsonDocument> files;

    MongoBoardFiles(AggregateStore store, MongoDatabase database) {
        files = database.getCollection(COLLECTION, BsonDocument.class);
        store.index(COLLECTION, Indexes.ascending(NOTICE));
    }

    @Override
    public void keep(String id, NoticeId notice, byte[] content) {
        try {
            files.insertOne(new BsonDocument("_id", new BsonString(id))
                    .append(NOTICE, new BsonString(notice.text()))
                    .append(CONTENT, new BsonBinary(content)));
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
        }
    }

    @Override
    public Optional<byte[]> find(String id) {
        return Optional.ofNullable(files.find(eq("_id", id)).first())
                .map(found -> found.getBinary(CONTENT).getData());
    }

    @Override
    public List<Kept> list(String after, int limit) {
        return files.find(gt("_id", after))
                .projection(Projections.include(NOTICE))
                .sort(Indexes.ascending("_id"))
                .limit(limit)
                .map(found -> new Kept(
                        found.getString("_id").getValue(),
                        new NoticeId(found.getString(NOTICE).getValue())))
                .into(new ArrayList<>());
    }

    @Override
    public void removeAll(NoticeId notice) {
        files.deleteMany(eq(NOTICE, notice.text()));
    }
}
