package cn.gov.zs.housing.disclosure.notice.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.listing.Page;
import cn.gov.zs.housing.disclosure.listing.Place;
import cn.gov.zs.housing.disclosure.listing.mongo.PlaceOrder;
import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.NoticeFilter;
import cn.gov.zs.housing.disclosure.notice.NoticeFilter.Phase;
import cn.gov.zs.housing.disclosure.notice.NoticeId;
import cn.gov.zs.housing.disclosure.notice.Notices;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Outgoing;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Notices in the collection {@code notices}. */
@Component
public final class MongoNotices implements Notices {
    private static final String COLLECTION = "notices";
    private static final String PHASE = "state.phase";
    private static final String KIND = "state.kind";
    private static final String TOWNSHIP = "state.township";
    private static final String REFERENCE = "state.reference";
    private static final String LAST_DAY = "state.lastDay";
    private static final String PUBLISHED_AT = "state.publishedAt";
    private static final String ENDED_ON = "state.endedOn";
    private static final Bson NEWEST_FIRST = descending(PUBLISHED_AT, "_id");
    private static final PlaceOrder BY_PUBLICATION = new PlaceOrder(PUBLISHED_AT);

    private final Aggregates<Notice> notices;

    /**
     * Opens the collection and makes sure that every list has its index.
     *
     * @param clock says when a notice was changed, for the feeds
     */
    public MongoNotices(AggregateStore store, Clock clock) {
        notices = store.of(
                COLLECTION,
                NoticeDocument.class,
                notice -> NoticeDocument.from(notice).changed(clock.instant()),
                NoticeDocument::toDomain);
        // One index per way the list is asked for, each ending in its order, so that no page is a scan or a sort.
        store.index(COLLECTION, NEWEST_FIRST);
        store.index(COLLECTION, compoundIndex(ascending(PHASE), NEWEST_FIRST));
        store.index(COLLECTION, compoundIndex(ascending(KIND, PHASE), NEWEST_FIRST));
        store.index(COLLECTION, compoundIndex(ascending(KIND), NEWEST_FIRST));
        store.index(COLLECTION, compoundIndex(ascending(TOWNSHIP, KIND), NEWEST_FIRST));
        store.index(COLLECTION, compoundIndex(ascending(TOWNSHIP), NEWEST_FIRST));
        store.index(COLLECTION, compoundIndex(ascending(TOWNSHIP, PHASE), NEWEST_FIRST));
        store.index(COLLECTION, ascending(REFERENCE, KIND));
        store.index(COLLECTION, ascending(PHASE, LAST_DAY, "_id"));
    }

    /** Adds many that are not there yet, in one round trip, and tells of none: not one write, a crash may leave some of them. */
    public void addAll(List<Standing> many) {
        var cause = new Envelope<>("bulk", "", "", "", Instant.EPOCH, 1, "");
        notices.createAll(
                cause,
                many.stream()
                        .collect(Collectors.toMap(notice -> notice.head().id().text(), notice -> notice)));
    }

    @Override
    public boolean add(Envelope<?> cause, Standing notice, Outgoing event) {
        return notices.create(cause, notice.head().id().text(), notice, event);
    }

    @Override
    public boolean handled(Envelope<?> cause, NoticeId id) {
        return notices.handled(cause, id.text());
    }

    @Override
    public Optional<Notice> find(NoticeId id) {
        return notices.find(id.text()).map(Versioned::state);
    }

    @Override
    public <R> R change(NoticeId id, Function<? super Notice, Change<Notice, R>> decision) {
        return notices.change(id.text(), decision);
    }

    @Override
    public List<NoticeId> listOver(LocalDate today, int limit) {
        return notices
                .list(and(eq(PHASE, Phase.STANDING.name()), lt(LAST_DAY, today)), ascending(LAST_DAY), 0, limit)
                .stream()
                .map(each -> new NoticeId(each.id()))
                .toList();
    }

    @Override
    public Page<Notice> list(NoticeFilter filter, int page, int size) {
        return list(wanted(filter), NEWEST_FIRST, page, size);
    }

    @Override
    public List<Notice> list(NoticeFilter filter, boolean older, Optional<Place> from, int limit) {
        var bound = from.map(place -> older ? BY_PUBLICATION.before(place) : BY_PUBLICATION.after(place));
        var wanted = bound.map(place -> and(wanted(filter), place)).orElseGet(() -> wanted(filter));
        return states(notices.list(wanted, older ? BY_PUBLICATION.newest() : BY_PUBLICATION.oldest(), 0, limit));
    }

    @Override
    public List<Notice> listStandingAt(LocalDate day, Optional<Place> before, int limit) {
        var published = lt(PUBLISHED_AT, OfficeDay.begin(day.plusDays(1)));
        var notOver = or(eq(ENDED_ON, null), gt(ENDED_ON, day));
        var behind = before.map(BY_PUBLICATION::before).orElse(published);
        return states(notices.list(and(behind, published, notOver), BY_PUBLICATION.newest(), 0, limit));
    }

    @Override
    public long count(NoticeFilter filter, int most) {
        // one beyond tells without looking at the rest
        var wanted = wanted(filter);
        return notices.list(wanted, NEWEST_FIRST, most, 1).isEmpty() ? notices.count(wanted) : most;
    }

    private static List<Notice> states(List<Versioned<Notice>> found) {
        return found.stream().map(Versioned::state).toList();
    }

    @Override
    public Page<Notice> listStanding(int page, int size) {
        return list(eq(PHASE, Phase.STANDING.name()), ascending(LAST_DAY, "_id"), page, size);
    }

    private Page<Notice> list(Bson wanted, Bson order, int page, int size) {
        var found = notices.list(wanted, order, page * size, size).stream()
                .map(Versioned::state)
                .toList();
        return new Page<>(found, page, size, notices.count(wanted));
    }

    private static Bson wanted(NoticeFilter filter) {
        var conditions = new ArrayList<Bson>();
        filter.kind().ifPresent(kind -> conditions.add(eq(KIND, kind.name())));
        filter.township().ifPresent(township -> conditions.add(eq(TOWNSHIP, township.code())));
        filter.phase().ifPresent(phase -> conditions.add(eq(PHASE, phase.name())));
        filter.reference().ifPresent(reference -> conditions.add(eq(REFERENCE, reference)));
        return conditions.isEmpty() ? Filters.empty() : and(conditions);
    }
}
