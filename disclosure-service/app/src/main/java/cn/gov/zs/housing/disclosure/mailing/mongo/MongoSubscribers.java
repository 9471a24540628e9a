package cn.gov.zs.housing.disclosure.mailing.mongo;

import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Indexes.ascending;

import cn.gov.zs.housing.disclosure.encryption.SealedDocuments;
import cn.gov.zs.housing.disclosure.mailing.Subscriber;
import cn.gov.zs.housing.disclosure.mailing.SubscriberId;
import cn.gov.zs.housing.disclosure.mailing.Subscribers;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.KeyId;
import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.StaleVersionException;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Subscribers in the collection {@code mail-subscribers}, and in {@code mail-news} how far the public log is told. */
@Component
final class MongoSubscribers implements Subscribers, SealedDocuments {
    private static final String KEYS = "state.keys";
    private static final String LOOK = "state.look";
    private static final String EXPIRES = "state.expires";
    private static final String KEY = "state.keyId";
    private static final String TOLD = "told";

    private final Aggregates<Subscriber> subscribers;
    private final Aggregates<Long> told;

    MongoSubscribers(AggregateStore store, FieldCipher cipher) {
        var codec = new SubscriberCodec(cipher);
        subscribers =
                store.of(SubscriberCodec.COLLECTION, SubscriberDocument.class, codec::document, codec::subscriber);
        told = store.of("mail-news", ToldDocument.class, ToldDocument::new, ToldDocument::entries);
        store.index(SubscriberCodec.COLLECTION, ascending(KEYS, "_id"));
        store.index(SubscriberCodec.COLLECTION, ascending(LOOK));
        store.index(SubscriberCodec.COLLECTION, ascending(EXPIRES));
        store.index(SubscriberCodec.COLLECTION, ascending(KEY, "_id"));
    }

    /** How many entries are told. */
    record ToldDocument(long entries) {}

    @Override
    public Optional<Subscriber> find(SubscriberId id) {
        return subscribers.find(id.text()).map(Versioned::state);
    }

    @Override
    public Optional<Subscriber> change(
            SubscriberId id, Optional<Subscriber> first, UnaryOperator<Subscriber> decision) {
        while (true) {
            var found = subscribers.find(id.text());
            if (found.isEmpty()) {
                var made = first.map(decision);
                if (made.isEmpty() || made.get().wishes().isEmpty()) {
                    return Optional.empty();
                }
                if (subscribers.create(id.text(), made.get())) {
                    return made;
                }
                continue;
            }
            var next = decision.apply(found.get().state());
            if (next.equals(found.get().state())) {
                return Optional.of(next);
            }
            if (next.wishes().isEmpty()) {
                if (subscribers.remove(id.text(), found.get().version())) {
                    return Optional.empty();
                }
                continue;
            }
            try {
                return Optional.of(
                        subscribers.change(id.text(), found.get().version(), _ -> Change.to(next, List.of(), next)));
            } catch (StaleVersionException | AbsentException overtaken) {
                // somebody was faster: decided again on what is there now
            }
        }
    }

    @Override
    public void remove(SubscriberId id) {
        var found = subscribers.find(id.text());
        while (found.isPresent() && !subscribers.remove(id.text(), found.get().version())) {
            found = subscribers.find(id.text());
        }
    }

    @Override
    public List<SubscriberId> listFollowing(List<String> keys, String after, int limit) {
        return subscribers.ids(in(KEYS, keys), after, limit).stream()
                .map(SubscriberId::new)
                .toList();
    }

    @Override
    public List<SubscriberId> listDue(Instant now, int limit) {
        return list(LOOK, now, limit);
    }

    @Override
    public List<SubscriberId> listExpired(Instant now, int limit) {
        return list(EXPIRES, now, limit);
    }

    private List<SubscriberId> list(String moment, Instant now, int limit) {
        // later than the first moment, so that those without one are left out by every server
        Bson due = Filters.and(gt(moment, Instant.EPOCH), lte(moment, now));
        return subscribers.list(due, ascending(moment), 0, limit).stream()
                .map(each -> new SubscriberId(each.id()))
                .toList();
    }

    @Override
    public long told(long size) {
        if (told.find(TOLD).isEmpty()) {
            // false when another replica was faster: its number holds
            var _ = told.create(TOLD, size);
        }
        return told.get(TOLD).state();
    }

    @Override
    public void told(long before, long now) {
        told.change(TOLD, known -> known == before ? Change.to(now) : Change.none(Done.DONE));
    }

    @Override
    public long count() {
        return subscribers.count(Filters.empty());
    }

    @Override
    public long countNotUnder(KeyId key) {
        return subscribers.count(ne(KEY, key.text()));
    }

    @Override
    public List<String> idsNotUnder(KeyId key, String after, int limit) {
        return subscribers.ids(ne(KEY, key.text()), after, limit);
    }

    @Override
    public void rewrite(String id) {
        subscribers.rewrite(id);
    }
}
