package cn.gov.zs.housing.disclosure.library.mongo;

import static com.mongodb.client.model.Filters.eq;

import cn.gov.zs.housing.disclosure.library.AttachmentFiles;
import cn.gov.zs.housing.disclosure.library.TextId;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.springframework.stereotype.Component;

/** Contents in the collection {@code library-files}, one document each: the largest fits in one, and one write is there or not. */
@Component
final class MongoAttachmentFiles implements AttachmentFiles {
    private static final String CONTENT = "content";

    private final MongoCollection<BsonDocument> files;

    MongoAttachmentFiles(MongoDatabase database) {
        files = database.getCollection("library-files", BsonDocument.class);
    }

    @Override
    public void keep(String id, TextId text, byte[] content) {
        try {
            files.insertOne(new BsonDocument("_id", new BsonString(id))
                    .append("text", new BsonString(text.text()))
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
}
