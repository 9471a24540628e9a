package cn.gov.zs.housing.applicant.intake.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static java.util.Objects.requireNonNull;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Entry;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.encryption.mongo.SealedAggregates;
import cn.gov.zs.housing.applicant.intake.Drafts;
import cn.gov.zs.housing.applicant.intake.GivenUpDraft;
import cn.gov.zs.housing.applicant.intake.KeptDraft;
import cn.gov.zs.housing.applicant.intake.SavedDraft;
import cn.gov.zs.platform.crypto.Ciphertext;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.Place;
import cn.gov.zs.platform.eventing.AbsentException;
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
import java.util.stream.Stream;
import org.bson.Document;

/** Saved drafts in the collection {@code drafts}. */
public final class MongoDrafts implements Drafts {
    /** Bound into every ciphertext: renaming it is a migration. */
    private static final String COLLECTION = "drafts";

    private static final String FIELDS = "fields";
    private static final String SUBJECT = "state.subject";
    private static final String CHANNEL = "state.channel";
    private static final String SAVED_AT = "state.savedAt";
    private static final String GIVEN_UP_AT = "state.givenUpAt";
    private static final String KEY = "state.keyId";

    private final FieldCipher cipher;
    private final Aggregates<KeptDraft> drafts;

    /** Opens the collection and makes sure that every list has its index. */
    public MongoDrafts(AggregateStore store, FieldCipher cipher) {
        this.cipher = cipher;
        this.drafts = store.of(COLLECTION, DraftDocument.class, this::document, this::draft);
        store.index(
                COLLECTION,
                Indexes.compoundIndex(Indexes.ascending(SUBJECT, CHANNEL), Indexes.descending(SAVED_AT, "_id")));
        store.index(COLLECTION, Indexes.ascending(SAVED_AT, "_id"));
        store.index(COLLECTION, Indexes.ascending(GIVEN_UP_AT, "_id"));
        store.index(COLLECTION, Indexes.ascending(KEY));
    }

    /** The same collection as re-encryption sees it. */
    public SealedCollection sealedCollection() {
        return new SealedAggregates(COLLECTION, drafts, KEY);
    }

    private DraftDocument document(KeptDraft kept) {
        return switch (kept) {
            case SavedDraft draft -> document(draft);
            case GivenUpDraft(ApplicationId id, Instant at) ->
                new DraftDocument(
                        id.text(),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        cipher.activeKey().text(),
                        at);
        };
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
                key.text(),
                null);
    }

    private KeptDraft draft(DraftDocument stored) {
        var id = new ApplicationId(stored.id());
        var givenUp = stored.givenUpAt();
        if (givenUp != null) {
            return new GivenUpDraft(id, givenUp);
        }
        var typed = Document.parse(cipher.decryptText(
                new Place(COLLECTION, stored.id(), FIELDS), Ciphertext.read(requireNonNull(stored.fields()))));
        return new SavedDraft(
                id,
                new Entry(
                        requireNonNull(stored.channel()),
                        requireNonNull(stored.subject()),
                        requireNonNull(stored.name())),
                typed.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> (String) entry.getValue())),
                stored.saved().isEmpty() ? Set.of() : EnumSet.copyOf(stored.saved()),
                requireNonNull(stored.startedAt()),
                requireNonNull(stored.savedAt()));
    }

    @Override
    public boolean begin(SavedDraft draft) {
        return drafts.create(draft.id().text(), draft);
    }

    @Override
    public Optional<Versioned<SavedDraft>> find(ApplicationId id) {
        return drafts.find(id.text()).flatMap(kept -> switch (kept.state()) {
            case SavedDraft draft -> Optional.of(new Versioned<>(kept.id(), kept.version(), draft));
            case GivenUpDraft _ -> Optional.empty();
        });
    }

    @Override
    public SavedDraft change(ApplicationId id, long version, UnaryOperator<SavedDraft> step) {
        return drafts.change(id.text(), version, kept -> switch (kept) {
            case SavedDraft draft -> {
                var next = step.apply(draft);
                yield Change.to(next, List.of(), next);
            }
            case GivenUpDraft _ -> throw new AbsentException(COLLECTION, id.text());
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
                .flatMap(kept -> kept instanceof SavedDraft draft ? Stream.of(draft) : Stream.empty())
                .toList();
    }

    @Override
    public boolean giveUp(ApplicationId id, Instant at) {
        try {
            return drafts.change(id.text(), kept -> switch (kept) {
                case SavedDraft draft -> Change.to(new GivenUpDraft(draft.id(), at), List.of(), true);
                case GivenUpDraft _ -> Change.none(false);
            });
        } catch (AbsentException gone) {
            return false;
        }
    }

    @Override
    public List<ApplicationId> listGivenUp(Instant moment, int limit) {
        return listBefore(GIVEN_UP_AT, moment, limit);
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
        return listBefore(SAVED_AT, moment, limit);
    }

    /** Greater than the earliest date, so that those without one are left out by every server. */
    private List<ApplicationId> listBefore(String when, Instant moment, int limit) {
        return drafts
                .list(and(gt(when, Instant.EPOCH), lt(when, moment)), Sorts.ascending(when, "_id"), 0, limit)
                .stream()
                .map(kept -> kept.state().id())
                .toList();
    }
}
