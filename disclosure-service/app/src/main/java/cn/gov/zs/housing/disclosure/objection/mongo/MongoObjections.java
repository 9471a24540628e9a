package cn.gov.zs.housing.disclosure.objection.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Indexes.ascending;

import cn.gov.zs.housing.disclosure.encryption.SealedDocuments;
import cn.gov.zs.housing.disclosure.notice.ObjectionNumber;
import cn.gov.zs.housing.disclosure.objection.Objection;
import cn.gov.zs.housing.disclosure.objection.Objections;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.KeyId;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Objections in the collection {@code objections}, by their numbers. */
@Component
final class MongoObjections implements Objections, SealedDocuments {
    private static final String REGISTERED = "state.registered";
    private static final String FILED_AT = "state.filedAt";
    private static final String ANSWERED_ON = "state.answer.on";
    private static final String KEY = "state.keyId";

    private final Aggregates<Objection> objections;

    MongoObjections(AggregateStore store, FieldCipher cipher) {
        var codec = new ObjectionCodec(cipher);
        objections = store.of(ObjectionCodec.COLLECTION, ObjectionDocument.class, codec::document, codec::objection);
        store.index(ObjectionCodec.COLLECTION, ascending(REGISTERED, FILED_AT));
        store.index(ObjectionCodec.COLLECTION, ascending(KEY, "_id"));
        store.index(ObjectionCodec.COLLECTION, ascending(ANSWERED_ON, "_id"));
    }

    @Override
    public boolean add(Objection written) {
        return objections.create(written.head().number().text(), written);
    }

    @Override
    public Optional<Objection> find(ObjectionNumber number) {
        return objections.find(number.text()).map(Versioned::state);
    }

    @Override
    public Objection change(ObjectionNumber number, UnaryOperator<Objection> change) {
        return objections.change(number.text(), before -> {
            var after = change.apply(before);
            return after.equals(before) ? Change.none(before) : Change.to(after, List.of(), after);
        });
    }

    @Override
    public void removeUnregistered(ObjectionNumber number) {
        objections
                .find(number.text())
                .filter(found -> !found.state().registered())
                .ifPresent(found -> objections.remove(found.id(), found.version()));
    }

    @Override
    public List<ObjectionNumber> listUnregistered(Instant writtenBefore, int limit) {
        return objections
                .list(and(eq(REGISTERED, false), lt(FILED_AT, writtenBefore)), ascending(FILED_AT), 0, limit)
                .stream()
                .map(each -> each.state().head().number())
                .toList();
    }

    @Override
    public List<ObjectionNumber> listAnsweredBefore(LocalDate day, String after, int limit) {
        // greater than the earliest day, so that those without an answer are left out by every server
        return objections.ids(and(gt(ANSWERED_ON, LocalDate.EPOCH), lt(ANSWERED_ON, day)), after, limit).stream()
                .map(ObjectionNumber::new)
                .toList();
    }

    @Override
    public boolean removeAnsweredBefore(ObjectionNumber number, LocalDate day) {
        return objections
                .find(number.text())
                .filter(found -> found.state()
                        .answer()
                        .filter(answer -> answer.on().isBefore(day))
                        .isPresent())
                .filter(found -> objections.remove(found.id(), found.version()))
                .isPresent();
    }

    @Override
    public long count() {
        return objections.count(Filters.empty());
    }

    @Override
    public long countNotUnder(KeyId key) {
        return objections.count(ne(KEY, key.text()));
    }

    @Override
    public List<String> idsNotUnder(KeyId key, String after, int limit) {
        return objections.ids(ne(KEY, key.text()), after, limit);
    }

    @Override
    public void rewrite(String id) {
        objections.rewrite(id);
    }
}
