package cn.gov.zs.housing.applicant.intake.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Entry;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.encryption.mongo.SealedAggregates;
import cn.gov.zs.housing.applicant.intake.Drafts;
import cn.gov.zs.housing.applicant.intake.SavedDraft;
import cn.gov.zs.platform.crypto.Ciphertext;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.Place;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bson.Document;

/** Saved drafts in the collection {@code drafts}. */
public final class MongoDrafts implements Drafts {
    /** Bound into every ciphertext: renaming it is a migration. */
    private static final String COLLECTION = "drafts";

    private static final String FIELDS = "fields";
    private static final String SUBJECT = "state.subject";
    private static final String CHANNEL = "state.channel";
    private static final String SAVED_AT = "state.savedAt";
    private static final String KEY = "state.keyId";

    private final FieldCipher cipher;
    private final Aggregates<SavedDraft> drafts;

    /** Opens the collection and makes sure that every list has its index. */
    public MongoDrafts(AggregateStore store, FieldCipher cipher) {
        this.cipher = cipher;
        this.drafts = store.of(COLLECTION, DraftDocument.class, this::document, this::draft);
        store.index(
                COLLECTION,
                Indexes.compoundIndex(Indexes.ascending(SUBJECT, CHANNEL), Indexes.descending(SAVED_AT, "_id")));
        store.index(COLLECTION, Indexes.ascending(SAVED_AT, "_id"));
        store.index(COLLECTION, Indexes.ascending(KEY));
    }

    /** The same collection as re-encryption sees it. */
    public SealedCollection sealedCollection() {
        return new SealedAggregates(COLLECTION, drafts, KEY);
    }

    private DraftDocument document(SavedDraft draft) {
        var key = cipher.activeKey();
        var id = draft.id().text();
        var typed = new Document();
        draft.fields().forEach(typed::append);
        return new DraftDocument(
                id,
                draft.entry().channel(),
                draft.entry().subject(),
                draft.entry().name(),
                cipher.encrypt(key, new Place(COLLECTION, id, FIELDS), typed.toJson())
                        .text(),
                draft.saved().stream().sorted().toList(),
                draft.startedAt(),
                draft.savedAt(),
                key.text());
    }

    private SavedDraft draft(DraftDocument stored) {
        var typed = Document.parse(
                cipher.decryptText(new Place(COLLECTION, stored.id(), FIELDS), Ciphertext.read(stored.fields())));
        return new SavedDraft(
                new ApplicationId(stored.id()),
                new Entry(stored.channel(), stored.subject(), stored.name()),
                typed.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> (String) entry.getValue())),
                stored.saved().isEmpty() ? Set.of() : EnumSet.copyOf(stored.saved()),
                stored.startedAt(),
                stored.savedAt());
    }

    @Override
    public boolean begin(SavedDraft draft) {
        return drafts.create(draft.id().text(), draft);
    }

    @Override
    public Optional<SavedDraft> find(ApplicationId id) {
        return drafts.find(id.text()).map(Versioned::state);
    }

    @Override
    public SavedDraft change(ApplicationId id, UnaryOperator<SavedDraft> step) {
        return drafts.change(id.text(), draft -> {
            var next = step.apply(draft);
            return Change.to(next, List.of(), next);
        });
    }

    @Override
    public List<SavedDraft> list(String subject, Entry.Channel channel, int limit) {
        return drafts
                .list(
                        and(eq(SUBJECT, subject), eq(CHANNEL, channel.name())),
                        Sorts.descending(SAVED_AT, "_id"),
                        0,
                        limit)
                .stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public void remove(ApplicationId id) {
        while (true) {
            var kept = drafts.find(id.text());
            if (kept.isEmpty() || drafts.remove(id.text(), kept.get().version())) {
                return;
            }
        }
    }

    @Override
    public List<ApplicationId> listOlderThan(Instant moment, int limit) {
        return drafts.list(lt(SAVED_AT, moment), Sorts.ascending(SAVED_AT, "_id"), 0, limit).stream()
                .map(kept -> kept.state().id())
                .toList();
    }
}
