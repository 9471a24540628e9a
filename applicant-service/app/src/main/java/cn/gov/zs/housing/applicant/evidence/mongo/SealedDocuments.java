package cn.gov.zs.housing.applicant.evidence.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.ne;

import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.KeyId;
import cn.gov.zs.platform.crypto.UndecipherableException;
import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.MongoGridFSException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Documents with their contents, as re-encryption sees them. The content is written a second time under the new key, then the
 * document turns to it in one write; the first stays for those who are reading it, and is swept later.
 */
final class SealedDocuments implements SealedCollection {
    private static final Logger LOG = LoggerFactory.getLogger(SealedDocuments.class);

    private final String name;
    private final Aggregates<StoredDocument> documents;
    private final String keyField;
    private final Contents contents;
    private final DocumentSeal seal;
    private final FieldCipher cipher;
    private final Supplier<Instant> now;

    SealedDocuments(
            String name,
            Aggregates<StoredDocument> documents,
            String keyField,
            Contents contents,
            DocumentSeal seal,
            FieldCipher cipher,
            Supplier<Instant> now) {
        this.name = name;
        this.documents = documents;
        this.keyField = keyField;
        this.contents = contents;
        this.seal = seal;
        this.cipher = cipher;
        this.now = now;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long count() {
        return documents.count(gt(keyField, ""));
    }

    @Override
    public long countNotUnder(KeyId key) {
        return documents.count(notUnder(key));
    }

    @Override
    public List<String> idsNotUnder(KeyId key, String after, int limit) {
        return documents.ids(notUnder(key), after, limit);
    }

    /** What comes and goes is under no key. */
    private Bson notUnder(KeyId key) {
        return and(gt(keyField, ""), ne(keyField, key.text()));
    }

    @Override
    public Rewriting rewrite(String id) {
        try {
            return documents.find(id).map(Versioned::state).map(this::rewrite).orElse(Rewriting.GONE);
        } catch (AbsentException removedMeanwhile) {
            return Rewriting.GONE;
        } catch (UndecipherableException undecipherable) {
            return unreadable(id, String.valueOf(undecipherable.getMessage()));
        } catch (MongoGridFSException incomplete) {
            return unreadable(id, "its content is not whole");
        } catch (IllegalStateException | IllegalArgumentException unlawful) {
            // its class only: the message may speak of what is stored
            return unreadable(id, unlawful.getClass().getName());
        }
    }

    /** Unless it was removed in the middle of it. */
    private Rewriting unreadable(String id, String why) {
        if (documents
                .find(id)
                .map(Versioned::state)
                .filter(StoredDocument::isThere)
                .isEmpty()) {
            return Rewriting.GONE;
        }
        LOG.error("{} {} stays under its key: {}", name, id, why);
        return Rewriting.UNREADABLE;
    }

    private Rewriting rewrite(StoredDocument stored) {
        var oldKey = stored.keyId();
        if (oldKey == null) {
            return Rewriting.DONE;
        }
        var key = cipher.activeKey();
        var content = UUID.randomUUID().toString();
        documents.change(stored.id(), now -> Change.to(now.withLeftOver(content, this.now.get()), List.of(), true));
        var moved = false;
        try {
            contents.write(
                    stored.id(), content, key, contents.open(stored.id(), stored.contentId(), new KeyId(oldKey)));
            moved = documents.change(stored.id(), latest -> {
                var mine = latest.isThere()
                        && latest.contentId().equals(stored.contentId())
                        && latest.leftOver().contains(content);
                return mine
                        ? Change.to(seal.moved(latest, content, key, now.get()), List.of(), true)
                        : Change.none(false);
            });
            return moved ? Rewriting.DONE : Rewriting.GONE;
        } finally {
            if (!moved) {
                contents.remove(content);
                giveUp(stored.id(), content);
            }
        }
    }

    private void giveUp(String id, String content) {
        try {
            documents.change(id, latest -> Change.to(latest.without(List.of(content)), List.of(), true));
        } catch (AbsentException removedMeanwhile) {
            LOG.debug("document {} was removed while it was re-encrypted", id);
        }
    }
}
