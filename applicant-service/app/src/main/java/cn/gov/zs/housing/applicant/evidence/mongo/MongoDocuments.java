package cn.gov.zs.housing.applicant.evidence.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.evidence.Document;
import cn.gov.zs.housing.applicant.evidence.DocumentFacts;
import cn.gov.zs.housing.applicant.evidence.DocumentId;
import cn.gov.zs.housing.applicant.evidence.Documents;
import cn.gov.zs.housing.applicant.evidence.mongo.StoredDocument.Phase;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.KeyId;
import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;

/**
 * Documents in the collection {@code documents}, their contents in GridFS.
 *
 * <p>There is no transaction over both. So the document is written first, unseen and with its content's number; then the content;
 * then it becomes visible in one write, if nobody has given it up meanwhile. Whatever breaks in between leaves an unseen document
 * that says what is to be removed (decision 0111).
 */
public final class MongoDocuments implements Documents {
    private static final String COLLECTION = "documents";
    private static final String APPLICATION = "state.applicationId";
    private static final String PHASE = "state.phase";
    private static final String AT = "state.at";
    private static final String KEY = "state.keyId";
    private static final String SWEEP_FROM = "state.sweepFrom";
    private static final int BATCH = 100;

    private final Aggregates<StoredDocument> documents;
    private final Contents contents;
    private final DocumentSeal seal;
    private final FieldCipher cipher;
    private final InstantSource clock;

    /** Opens the collections and makes sure that every list has its index. */
    public MongoDocuments(AggregateStore store, MongoDatabase database, FieldCipher cipher, InstantSource clock) {
        this.documents = store.of(COLLECTION, StoredDocument.class, UnaryOperator.identity(), UnaryOperator.identity());
        this.contents = new Contents(store, database, cipher);
        this.seal = new DocumentSeal(COLLECTION, cipher);
        this.cipher = cipher;
        this.clock = clock;
        store.index(COLLECTION, Indexes.ascending(APPLICATION, AT));
        store.index(COLLECTION, Indexes.ascending(KEY));
        store.index(COLLECTION, Indexes.ascending(SWEEP_FROM));
    }

    /** The same documents, with their contents, as re-encryption sees them. */
    public SealedCollection sealedCollection() {
        return new SealedDocuments(COLLECTION, documents, KEY, contents, seal, cipher, this::now);
    }

    @Override
    public boolean keep(DocumentFacts facts, InputStream content, int most) {
        var arriving = arriving(facts);
        if (!documents.create(arriving.id(), arriving)) {
            throw new IllegalStateException("a document with this number exists: " + arriving.id());
        }
        var done = false;
        try {
            // with its own place taken first, so that none that comes at the same time is overlooked
            if (documents.count(staying(arriving.applicationId())) > most) {
                return false;
            }
            var key = cipher.activeKey();
            contents.write(arriving.id(), arriving.contentId(), key, content);
            done = becomesVisible(facts, key);
            if (!done) {
                throw new IllegalStateException("the document was given up while it arrived: " + arriving.id());
            }
            return true;
        } finally {
            if (!done) {
                contents.remove(arriving.contentId());
                discard(arriving.id());
            }
        }
    }

    private static Bson staying(String application) {
        return and(
                eq(APPLICATION, application),
                in(PHASE, Phase.ARRIVING.name(), Phase.FILED.name(), Phase.WITHDRAWN.name()));
    }

    private StoredDocument arriving(DocumentFacts facts) {
        return new StoredDocument(
                facts.id().text(),
                facts.application().text(),
                Phase.ARRIVING,
                UUID.randomUUID().toString(),
                null,
                facts.kind().name(),
                null,
                facts.type().name(),
                facts.size(),
                null,
                facts.by().subject(),
                facts.by().role(),
                facts.at(),
                null,
                null,
                null,
                List.of(),
                now());
    }

    private boolean becomesVisible(DocumentFacts facts, KeyId key) {
        try {
            return documents.change(facts.id().text(), stored -> {
                if (stored.phase() != Phase.ARRIVING) {
                    return Change.none(false);
                }
                return Change.to(seal.filed(stored, facts, key), List.of(), true);
            });
        } catch (AbsentException swept) {
            return false;
        }
    }

    @Override
    public Optional<Document> find(DocumentId id) {
        return documents
                .find(id.text())
                .map(Versioned::state)
                .filter(StoredDocument::isThere)
                .map(seal::document);
    }

    @Override
    public List<Document> list(ApplicationId application) {
        var there = and(eq(APPLICATION, application.text()), in(PHASE, Phase.FILED.name(), Phase.WITHDRAWN.name()));
        return documents.list(there, Sorts.ascending(AT, "_id"), 0, 0).stream()
                .map(Versioned::state)
                .map(seal::document)
                .toList();
    }

    @Override
    public InputStream open(DocumentId id) {
        var stored = documents.get(id.text()).state();
        var key = stored.keyId();
        if (key == null) {
            throw new AbsentException(COLLECTION, id.text());
        }
        return contents.open(stored.id(), stored.contentId(), new KeyId(key));
    }

    @Override
    public Document update(DocumentId id, UnaryOperator<Document> step) {
        return documents.change(id.text(), stored -> {
            if (!stored.isThere()) {
                throw new AbsentException(COLLECTION, id.text());
            }
            var now = seal.document(stored);
            var next = step.apply(now);
            return switch (next) {
                case Document.Withdrawn withdrawn
                when !next.equals(now) ->
                    Change.to(
                            stored.withdrawn(
                                    withdrawn.by().subject(), withdrawn.by().role(), withdrawn.at()),
                            List.of(),
                            next);
                case Document.Withdrawn _, Document.Filed _ -> Change.none(now);
            };
        });
    }

    @Override
    public boolean remove(DocumentId id) {
        var there = documents
                .find(id.text())
                .filter(found -> found.state().isThere())
                .isPresent();
        return there && discard(id.text());
    }

    @Override
    public int removeAll(ApplicationId application) {
        return (int) documents.ids(eq(APPLICATION, application.text()), "", Integer.MAX_VALUE).stream()
                .filter(this::discard)
                .count();
    }

    @Override
    public int sweep(Instant before) {
        var swept = 0;
        var last = "";
        while (true) {
            var ids = documents.ids(leftOver(before), last, BATCH);
            if (ids.isEmpty()) {
                return swept;
            }
            for (var id : ids) {
                swept += sweep(id) ? 1 : 0;
            }
            last = ids.getLast();
        }
    }

    /** Greater than the earliest date, so that those without one are left out by every server. */
    private static Bson leftOver(Instant before) {
        return and(gt(SWEEP_FROM, Instant.EPOCH), lte(SWEEP_FROM, before));
    }

    private boolean sweep(String id) {
        var found = documents.find(id).map(Versioned::state);
        if (found.isEmpty()) {
            return false;
        }
        if (!found.get().isThere()) {
            return discard(id);
        }
        var leftOver = found.get().leftOver();
        leftOver.forEach(contents::remove);
        return documents.change(id, stored -> Change.to(stored.without(leftOver), List.of(), true));
    }

    /** Out of sight first, then the contents, then the document that says what they were. */
    private boolean discard(String id) {
        try {
            var leaving = documents.change(id, stored -> {
                var next = stored.phase() == Phase.LEAVING ? stored : stored.leaving(now());
                return Change.to(next, List.of(), next);
            });
            contents.remove(leaving.contentId());
            leaving.leftOver().forEach(contents::remove);
            // one more content came in between: the document stays for the next sweep, which knows of it
            documents
                    .find(id)
                    .filter(last -> last.state().leftOver().equals(leaving.leftOver()))
                    .ifPresent(last -> documents.remove(id, last.version()));
            return true;
        } catch (AbsentException goneAlready) {
            return false;
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
