package cn.gov.zs.housing.disclosure.library.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import cn.gov.zs.housing.disclosure.library.DocumentNumber;
import cn.gov.zs.housing.disclosure.library.Library;
import cn.gov.zs.housing.disclosure.library.LibraryText;
import cn.gov.zs.housing.disclosure.library.TextId;
import cn.gov.zs.housing.disclosure.library.TextKind;
import cn.gov.zs.housing.disclosure.listing.Page;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Texts in the collection {@code library}. */
@Component
final class MongoLibrary implements Library {
    private static final String COLLECTION = "library";
    private static final String SHOWN = "state.shown";
    private static final String NUMBER = "state.number";
    private static final String TARGETS = "state.targets";
    private static final String ANNOUNCED = "state.announced";
    private static final Bson NEWEST_MADE = descending("state.madeOn", "_id");
    private static final Bson WAITING_FIRST = descending("state.waits", "state.changedAt", "_id");

    private final Aggregates<LibraryText> texts;
    private final MongoCollection<BsonDocument> collection;

    MongoLibrary(AggregateStore store, MongoDatabase database) {
        texts = store.of(COLLECTION, LibraryDocument.class, LibraryDocument::from, LibraryDocument::toDomain);
        collection = database.getCollection(COLLECTION, BsonDocument.class);
        store.uniqueIndex(COLLECTION, ascending(NUMBER));
        store.index(COLLECTION, compoundIndex(ascending(SHOWN), NEWEST_MADE));
        store.index(COLLECTION, WAITING_FIRST);
        store.index(COLLECTION, ascending(TARGETS));
        store.index(COLLECTION, ascending(ANNOUNCED, "_id"));
    }

    @Override
    public boolean add(LibraryText text) {
        try {
            return texts.create(text.id().text(), text);
        } catch (MongoWriteException refused) {
            // the number of another policy
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }

    @Override
    public Optional<Versioned<LibraryText>> find(TextId id) {
        return texts.find(id.text());
    }

    @Override
    public Optional<LibraryText> findByNumber(DocumentNumber number) {
        return texts.list(eq(NUMBER, number.text()), ascending("_id"), 0, 1).stream()
                .map(Versioned::state)
                .findFirst();
    }

    @Override
    public <R> R change(TextId id, long version, Function<? super LibraryText, Change<LibraryText, R>> decision) {
        return texts.change(id.text(), version, decision);
    }

    @Override
    public List<LibraryText> listNaming(Collection<TextId> targets) {
        var names = targets.stream().map(TextId::text).toList();
        return names.isEmpty()
                ? List.of()
                : texts.list(Filters.and(in(TARGETS, names), ne(SHOWN, null)), ascending("_id"), 0, 0).stream()
                        .map(Versioned::state)
                        .toList();
    }

    @Override
    public Page<LibraryText> listPublic(Collection<TextKind> kinds, int page, int size) {
        return page(in(SHOWN, kinds.stream().map(TextKind::name).toList()), NEWEST_MADE, page, size);
    }

    @Override
    public Page<LibraryText> listForStaff(int page, int size) {
        return page(Filters.empty(), WAITING_FIRST, page, size);
    }

    private Page<LibraryText> page(Bson wanted, Bson order, int page, int size) {
        var found = texts.list(wanted, order, page * size, size).stream()
                .map(Versioned::state)
                .toList();
        return new Page<>(found, page, size, texts.count(wanted));
    }

    @Override
    public Stream<LibraryText> streamPublic() {
        return texts.stream(ne(SHOWN, null), Sorts.ascending("_id")).map(Versioned::state);
    }

    /** Only ids and versions are read: every write counts its document's version up. */
    @Override
    public String state() {
        var seen = new StringBuilder();
        collection
                .find()
                .projection(Projections.include("version"))
                .sort(ascending("_id"))
                .forEach(each -> seen.append(each.getString("_id").getValue())
                        .append('.')
                        .append(each.getNumber("version").longValue())
                        .append(' '));
        return seen.toString();
    }

    @Override
    public List<Versioned<LibraryText>> listUnannounced(int limit) {
        return texts.list(eq(ANNOUNCED, null), ascending("_id"), 0, limit);
    }

    /** The mark is no change of the text: the version that officers' forms carry stays. */
    @Override
    public void markAnnounced(Versioned<LibraryText> text) {
        collection.updateOne(
                Filters.and(eq("_id", text.id()), eq("version", text.version())), Updates.set(ANNOUNCED, true));
    }
}
