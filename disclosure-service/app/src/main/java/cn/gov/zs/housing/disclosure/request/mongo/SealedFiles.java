package cn.gov.zs.housing.disclosure.request.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.ne;

import cn.gov.zs.housing.disclosure.encryption.SealedDocuments;
import cn.gov.zs.platform.crypto.Ciphertext;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.KeyId;
import cn.gov.zs.platform.crypto.Place;
import cn.gov.zs.platform.eventing.AggregateStore;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/**
 * Files of requests, one document each: words about it and its content, both encrypted under one key for this very document. A file is
 * written once; only its key changes. The largest is 10 MB, well below what one document holds.
 */
abstract class SealedFiles implements SealedDocuments {
    private static final String ID = "_id";
    private static final String REQUEST = "request";
    private static final String AT = "at";
    private static final String KEY = "key";
    private static final String WORDS = "words";
    private static final String CONTENT = "content";

    private final MongoCollection<BsonDocument> files;
    private final FieldCipher cipher;
    private final String collection;

    SealedFiles(AggregateStore store, MongoDatabase database, FieldCipher cipher, String collection) {
        this.files = database.getCollection(collection, BsonDocument.class);
        this.cipher = cipher;
        this.collection = collection;
        store.index(collection, Indexes.ascending(REQUEST, AT));
        store.index(collection, Indexes.ascending(KEY, ID));
    }

    /** One that is there stays as it is. */
    void keep(String id, String request, long at, String words, byte[] content) {
        var key = cipher.activeKey();
        try {
            files.insertOne(new BsonDocument(ID, new BsonString(id))
                    .append(REQUEST, new BsonString(request))
                    .append(AT, new BsonInt64(at))
                    .append(KEY, new BsonString(key.text()))
                    .append(WORDS, sealed(key, id, words))
                    .append(CONTENT, sealed(key, id, content)));
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
        }
    }

    boolean has(String id) {
        return files.countDocuments(eq(ID, id)) > 0;
    }

    /** What is said of the files of a request, oldest first. */
    List<String> words(String request) {
        return files.find(eq(REQUEST, request))
                .projection(Projections.exclude(CONTENT))
                .sort(Indexes.ascending(AT, ID))
                .map(this::words)
                .into(new ArrayList<>());
    }

    Optional<byte[]> content(String request, String id) {
        return Optional.ofNullable(
                        files.find(and(eq(ID, id), eq(REQUEST, request))).first())
                .map(this::content);
    }

    void remove(String id) {
        files.deleteOne(eq(ID, id));
    }

    void removeAll(String request) {
        files.deleteMany(eq(REQUEST, request));
    }

    private BsonString sealed(KeyId key, String id, String words) {
        return new BsonString(cipher.encrypt(key, place(id, WORDS), words).text());
    }

    private BsonBinary sealed(KeyId key, String id, byte[] content) {
        return new BsonBinary(cipher.encrypt(key, place(id, CONTENT), content).body());
    }

    private String words(BsonDocument found) {
        return cipher.decryptText(
                place(found.getString(ID).getValue(), WORDS),
                Ciphertext.read(found.getString(WORDS).getValue()));
    }

    private byte[] content(BsonDocument found) {
        return cipher.decrypt(
                place(found.getString(ID).getValue(), CONTENT),
                Ciphertext.of(
                        new KeyId(found.getString(KEY).getValue()),
                        found.getBinary(CONTENT).getData()));
    }

    private Place place(String id, String field) {
        return new Place(collection, id, field);
    }

    @Override
    public long count() {
        return files.countDocuments();
    }

    @Override
    public long countNotUnder(KeyId key) {
        return files.countDocuments(ne(KEY, key.text()));
    }

    @Override
    public List<String> idsNotUnder(KeyId key, String after, int limit) {
        return files.find(and(ne(KEY, key.text()), gt(ID, after)))
                .projection(Projections.include(ID))
                .sort(Indexes.ascending(ID))
                .limit(limit)
                .map(found -> found.getString(ID).getValue())
                .into(new ArrayList<>());
    }

    /** Guarded by the key it was read under: of two that do it at once one goes first and the other changes nothing. */
    @Override
    public void rewrite(String id) {
        var found = files.find(eq(ID, id)).first();
        if (found == null) {
            return;
        }
        var key = cipher.activeKey();
        files.updateOne(
                and(eq(ID, id), eq(KEY, found.getString(KEY).getValue())),
                Updates.combine(
                        Updates.set(KEY, key.text()),
                        Updates.set(WORDS, sealed(key, id, words(found))),
                        Updates.set(CONTENT, sealed(key, id, content(found)))));
    }
}
