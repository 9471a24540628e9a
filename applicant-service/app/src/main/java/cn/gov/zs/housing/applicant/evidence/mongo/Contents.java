package cn.gov.zs.housing.applicant.evidence.mongo;

import static com.mongodb.client.model.Filters.eq;

import cn.gov.zs.platform.crypto.ChunkedCipher;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.KeyId;
import cn.gov.zs.platform.crypto.Place;
import cn.gov.zs.platform.eventing.AggregateStore;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.bson.BsonString;

/**
 * Encrypted contents in GridFS, by a number of their own. A content is written once under one number and key; under another key it
 * has another number.
 */
final class Contents {
    static final String BUCKET = "document-contents";
    private static final String FILES = BUCKET + ".files";
    private static final String CHUNKS = BUCKET + ".chunks";
    private static final int CHUNK_BYTES = 255 * 1024;

    private final MongoDatabase database;
    private final GridFSBucket bucket;
    private final ChunkedCipher cipher;

    /** Opens the bucket and makes its indexes before anybody writes. */
    Contents(AggregateStore store, MongoDatabase database, FieldCipher cipher) {
        this.database = database;
        this.bucket = GridFSBuckets.create(database, BUCKET).withChunkSizeBytes(CHUNK_BYTES);
        this.cipher = new ChunkedCipher(cipher);
        store.index(FILES, Indexes.ascending("filename", "uploadDate"));
        store.uniqueIndex(CHUNKS, Indexes.ascending("files_id", "n"));
        // the embedded server finds nothing by half of a unique index
        store.index(CHUNKS, Indexes.ascending("files_id"));
    }

    /** Writes a content, encrypting it on the way. */
    void write(String document, String content, KeyId key, InputStream plain) {
        try (var sealed = cipher.seal(key, place(document, content), plain)) {
            bucket.uploadFromStream(new BsonString(content), content, sealed, new GridFSUploadOptions());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads a content, decrypting it on the way; throws when it is not there. */
    InputStream open(String document, String content, KeyId key) {
        return cipher.open(key, place(document, content), bucket.openDownloadStream(new BsonString(content)));
    }

    /** Removes a content, or what there is of it. */
    void remove(String content) {
        database.getCollection(FILES).deleteOne(eq("_id", content));
        database.getCollection(CHUNKS).deleteMany(eq("files_id", content));
    }

    /** Of this document and no other, so that two documents' contents cannot be exchanged. */
    private static Place place(String document, String content) {
        return new Place(BUCKET, document, content);
    }
}
