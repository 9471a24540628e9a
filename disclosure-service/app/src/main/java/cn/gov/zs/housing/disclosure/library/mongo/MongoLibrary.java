package cn.gov.zs.housing.disclosure.library.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;

import cn.gov.zs.housing.disclosure.library.DocumentNumber;
import cn.gov.zs.housing.disclosure.library.Library;
import cn.gov.zs.housing.disclosure.library.LibraryText;
import cn.gov.zs.housing.disclosure.library.TextId;
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
import java.util.Date;
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
    private static final String PUBLIC_AT = "state.publicAt";
    private static final int LAST = 20;
    private static final Bson LAST_PUBLIC = descending(PUBLIC_AT, "_id");
    private static final Bson WAITING_FIRST = descending("state.waits", "state.changedAt", "_id");

    private final Aggregates<LibraryText> texts;
    private final MongoCollection<BsonDocument> collection;

    MongoLibrary(AggregateStore store, MongoDatabase database) {
        texts = store.of(COLLECTION, LibraryDocument.class, LibraryDocument::from, LibraryDocument::toDomain);
        collection = database.getCollection(COLLECTION, BsonDocument.class);
        store.uniqueIndex(COLLECTION, ascending(NUMBER));
        store.index(COLLECTION, ascending(SHOWN, "_id"));
        store.index(COLLECTION, WAITING_FIRST);
        store.index(COLLECTION, LAST_PUBLIC);
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
    public Page<LibraryText> listForStaff(int page, int size) {
        var found = texts.list(Filters.empty(), WAITING_FIRST, page * size, size).stream()
                .map(Versioned::state)
                .toList();
        return new Page<>(found, page, size, texts.count(Filters.empty()));
    }

    @Override
    public Stream<LibraryText> streamPublic() {
        return texts.stream(ne(SHOWN, null), Sorts.ascending("_id")).map(Versioned::state);
    }

    /**
     * Whatever is published or taken down bears the moment of it and so comes first. More than the first are looked at, because the clocks of
     * replicas differ a little.
     */
    @Override
    public String state() {
        var seen = new StringBuilder();
        collection
                .find(gt(PUBLIC_AT, new Date(0)))
                .projection(Projections.include(PUBLIC_AT, SHOWN))
                .sort(LAST_PUBLIC)
                .limit(LAST)
                .forEach(each -> seen.append(each.toJson()).append('\n'));
        return seen.toString();
    }

    @Override
    public List<Versioned<LibraryText>> listUnannounced(String after, int limit) {
        var unannounced = eq(ANNOUNCED, null);
        return texts.list(
                after.isEmpty() ? unannounced : Filters.and(unannounced, gt("_id", after)), ascending("_id"), 0, limit);
    }

    /** The mark is no change of the text: the version that officers' forms carry stays. */
    @Override
    public void markAnnounced(Versioned<LibraryText> text) {
        collection.updateOne(
                Filters.and(eq("_id", text.id()), eq("version", text.version())), Updates.set(ANNOUNCED, true));
    }
}
