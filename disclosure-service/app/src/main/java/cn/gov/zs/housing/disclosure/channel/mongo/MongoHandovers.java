package cn.gov.zs.housing.disclosure.channel.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import cn.gov.zs.housing.disclosure.channel.Handover;
import cn.gov.zs.housing.disclosure.channel.Handovers;
import cn.gov.zs.housing.disclosure.channel.Outlet;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Receipts in the collection {@code channel-handovers}. */
@Component
final class MongoHandovers implements Handovers {
    private static final String COLLECTION = "channel-handovers";
    private static final String NOTICE = "state.notice";
    private static final String AT = "state.at";

    private final Aggregates<Handover> handovers;

    MongoHandovers(AggregateStore store) {
        handovers = store.of(COLLECTION, HandoverDocument.class, HandoverDocument::of, HandoverDocument::handover);
        store.index(COLLECTION, ascending(NOTICE, AT));
    }

    @Override
    public boolean add(Handover receipt) {
        return handovers.create(receipt.id(), receipt);
    }

    @Override
    public Optional<Handover> find(String id) {
        return handovers.find(id).map(Versioned::state);
    }

    @Override
    public List<Handover> list(NoticeId notice) {
        return handovers.list(eq(NOTICE, notice.text()), ascending(AT, "_id"), 0, 0).stream()
                .map(Versioned::state)
                .toList();
    }

    /** A receipt as it is stored. */
    record HandoverDocument(
            String id,
            String notice,
            String channel,
            String receiver,
            String reference,
            String digest,
            String by,
            String name,
            Instant at) {
        private static HandoverDocument of(Handover receipt) {
            return new HandoverDocument(
                    receipt.id(),
                    receipt.notice().text(),
                    receipt.channel().code(),
                    receipt.receiver(),
                    receipt.reference(),
                    receipt.digest(),
                    receipt.by(),
                    receipt.name(),
                    receipt.at());
        }

        private Handover handover() {
            var known = Outlet.find(channel)
                    .orElseThrow(() -> new IllegalStateException("no channel is called " + channel));
            return new Handover(id, new NoticeId(notice), known, receiver, reference, digest, by, name, at);
        }
    }
}
