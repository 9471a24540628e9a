package cn.gov.zs.housing.disclosure.notice.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import cn.gov.zs.housing.disclosure.feed.FeedFilter;
import cn.gov.zs.housing.disclosure.feed.FeedItem;
import cn.gov.zs.housing.disclosure.feed.FeedSource;
import cn.gov.zs.housing.disclosure.listing.Place;
import cn.gov.zs.housing.disclosure.listing.mongo.PlaceOrder;
import cn.gov.zs.housing.disclosure.notice.NoticeFilter.Phase;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Notices in the order in which they changed, in the collection {@code notices}. */
@Component
final class MongoFeedNotices implements FeedSource {
    private static final String COLLECTION = "notices";
    private static final PlaceOrder ORDER = new PlaceOrder("state.changedAt");
    private static final int AT_ONCE = 500;

    private final Aggregates<NoticeDocument> notices;

    MongoFeedNotices(AggregateStore store) {
        notices = store.of(
                COLLECTION,
                NoticeDocument.class,
                UnaryOperator.<NoticeDocument>identity(),
                UnaryOperator.<NoticeDocument>identity());
        var newest = descending("state.changedAt", "_id");
        store.index(COLLECTION, newest);
        store.index(COLLECTION, compoundIndex(ascending("state.kind"), newest));
        store.index(COLLECTION, compoundIndex(ascending("state.phase"), newest));
        store.index(COLLECTION, compoundIndex(ascending("state.township"), newest));
        store.index(COLLECTION, compoundIndex(ascending("state.township", "state.kind"), newest));
        dateTheOld();
    }

    /** What was stored before there were feeds says nothing of its last change; without one it would be on no page. */
    private void dateTheOld() {
        var undated = notices.list(eq("state.changedAt", null), ascending("_id"), 0, AT_ONCE);
        while (!undated.isEmpty() && notices.changeAll(undated, old -> old.changed(old.lastChange())) > 0) {
            undated = notices.list(eq("state.changedAt", null), ascending("_id"), 0, AT_ONCE);
        }
    }

    @Override
    public List<FeedItem> older(FeedFilter filter, Optional<Place> before, int limit) {
        return filter.wantsNotices()
                ? list(and(wanted(filter), before.map(ORDER::before).orElseGet(Filters::empty)), ORDER.newest(), limit)
                : List.of();
    }

    @Override
    public List<FeedItem> newer(FeedFilter filter, Place after, int limit) {
        return filter.wantsNotices() ? list(and(wanted(filter), ORDER.after(after)), ORDER.oldest(), limit) : List.of();
    }

    private List<FeedItem> list(Bson wanted, Bson order, int limit) {
        return notices.list(wanted, order, 0, limit).stream()
                .<FeedItem>map(each -> new FeedItem.OfNotice(
                        each.state().toDomain(), each.state().lastChange()))
                .toList();
    }

    private static Bson wanted(FeedFilter filter) {
        var conditions = new ArrayList<Bson>();
        filter.noticeKind().ifPresent(kind -> conditions.add(eq("state.kind", kind.name())));
        if (filter.onlyCorrections()) {
            conditions.add(eq("state.phase", Phase.TAKEN_DOWN.name()));
        }
        filter.township().ifPresent(township -> conditions.add(eq("state.township", township.code())));
        if (!filter.references().isEmpty()) {
            conditions.add(in("state.reference", filter.references()));
        }
        return conditions.isEmpty() ? Filters.empty() : and(conditions);
    }
}
