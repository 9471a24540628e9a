package cn.gov.zs.housing.applicant.message.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.encryption.mongo.SealedAggregates;
import cn.gov.zs.housing.applicant.message.Inbox;
import cn.gov.zs.housing.applicant.message.Mailbox;
import cn.gov.zs.housing.applicant.message.Message;
import cn.gov.zs.housing.applicant.message.MessageId;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.conversions.Bson;

/** Messages in the collection {@code messages}, by their numbers. */
public final class MongoMailbox implements Mailbox {
    private static final String OWNER = "state.owner";
    private static final String APPLICATION = "state.application";
    private static final String UNREAD = "state.unread";
    private static final String AT = "state.at";
    private static final String ID = "state.id";
    private static final String DUE = "state.due";
    private static final String DELIVERED = "state.delivered";
    private static final String KEY = "state.keyId";

    private final Aggregates<Message> messages;

    /** Opens the collection and makes sure that every list has its index. */
    public MongoMailbox(AggregateStore store, FieldCipher cipher) {
        var codec = new MessageCodec(cipher);
        this.messages = store.of(MessageCodec.COLLECTION, MessageDocument.class, codec::document, codec::message);
        store.index(
                MessageCodec.COLLECTION,
                Indexes.compoundIndex(Indexes.ascending(OWNER), Indexes.descending(UNREAD, AT, ID)));
        store.index(
                MessageCodec.COLLECTION,
                Indexes.compoundIndex(Indexes.ascending(APPLICATION), Indexes.descending(AT, ID)));
        for (var field : List.of(DUE, AT, DELIVERED, KEY)) {
            store.index(MessageCodec.COLLECTION, Indexes.ascending(field, "_id"));
        }
    }

    /** The same collection as re-encryption sees it. */
    public SealedCollection sealedCollection() {
        return new SealedAggregates(MessageCodec.COLLECTION, messages, KEY);
    }

    @Override
    public boolean keep(Message message) {
        return messages.create(message.id().text(), message);
    }

    @Override
    public Optional<Message> find(MessageId id) {
        return messages.find(id.text()).map(Versioned::state);
    }

    @Override
    public List<Message> list(Inbox inbox, Page page) {
        return page(in(inbox), Sorts.descending(UNREAD, AT, ID), page);
    }

    @Override
    public long count(Inbox inbox) {
        return messages.count(in(inbox));
    }

    @Override
    public List<Message> listUnread(Inbox inbox, Page page) {
        return page(unread(inbox), Sorts.descending(AT, ID), page);
    }

    @Override
    public long countUnread(Inbox inbox) {
        return messages.count(unread(inbox));
    }

    @Override
    public List<Message> list(ApplicationId application, Page page) {
        return page(eq(APPLICATION, application.text()), Sorts.descending(AT, ID), page);
    }

    @Override
    public long count(ApplicationId application) {
        return messages.count(eq(APPLICATION, application.text()));
    }

    @Override
    public List<MessageId> due(Instant now, int limit) {
        return ids(lte(DUE, now), "", limit);
    }

    @Override
    public Optional<Message> change(MessageId id, Function<Message, Optional<Message>> step) {
        try {
            return messages.change(id.text(), message -> {
                var next = step.apply(message);
                return next.isPresent() ? Change.to(next.get(), List.of(), next) : Change.none(next);
            });
        } catch (AbsentException removed) {
            return Optional.empty();
        }
    }

    @Override
    public List<MessageId> sentBefore(Instant then, String after, int limit) {
        return ids(lt(AT, then), after, limit);
    }

    @Override
    public List<MessageId> deliveredBefore(Instant then, String after, int limit) {
        return ids(lt(DELIVERED, then), after, limit);
    }

    @Override
    public boolean remove(MessageId id) {
        return messages.find(id.text())
                .filter(found -> messages.remove(id.text(), found.version()))
                .isPresent();
    }

    private static Bson unread(Inbox inbox) {
        return and(in(inbox), eq(UNREAD, true));
    }

    private static Bson in(Inbox inbox) {
        var own = eq(OWNER, inbox.owner());
        return inbox.entrusted().isEmpty()
                ? own
                : or(
                        own,
                        Filters.in(
                                APPLICATION,
                                inbox.entrusted().stream()
                                        .map(ApplicationId::text)
                                        .toList()));
    }

    private List<Message> page(Bson filter, Bson sort, Page page) {
        return messages.list(filter, sort, page.skip(), page.size()).stream()
                .map(Versioned::state)
                .toList();
    }

    private List<MessageId> ids(Bson filter, String after, int limit) {
        return messages.ids(filter, after, limit).stream().map(MessageId::new).toList();
    }
}
