package cn.gov.zs.platform.workdays.store;

import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.workdays.AdoptedNotice;
import cn.gov.zs.platform.workdays.AdoptedNotices;
import cn.gov.zs.platform.workdays.StoredCalendar;
import cn.gov.zs.platform.workdays.TymeCalendar;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.util.List;

/** Adopted notices in the collection {@code adopted-notices}, by year and revision. */
public final class MongoAdoptedNotices implements AdoptedNotices {

    private static final String COLLECTION = "adopted-notices";
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Aggregates<AdoptedNotice> notices;

    /** Opens the collection. */
    public MongoAdoptedNotices(AggregateStore store) {
        notices = store.of(COLLECTION, NoticeDocument.class, NoticeDocument::from, NoticeDocument::toDomain);
    }

    @Override
    public boolean add(AdoptedNotice notice) {
        if (notices.create(notice.id(), notice)) {
            return true;
        }
        if (!notices.get(notice.id()).state().equals(notice)) {
            throw new IllegalStateException("another table is adopted as " + notice.id());
        }
        return false;
    }

    @Override
    public List<AdoptedNotice> list() {
        return notices.list(Filters.empty(), Sorts.ascending("_id"), 0, 0).stream()
                .map(Versioned::state)
                .toList();
    }

    /** The calendar in force here, a second after a notice was adopted at the latest. */
    public StoredCalendar calendar() {
        return new StoredCalendar(TymeCalendar.shipped(), this::list, PAUSE);
    }
}
