package cn.gov.zs.housing.applicant.inspection.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.inspection.IdNumberRead;
import cn.gov.zs.housing.applicant.inspection.IdNumberReads;
import cn.gov.zs.housing.applicant.inspection.ReadListing;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/** The collection {@code id-number-reads}; this class inserts into it, never updates, and removes what is past its retention. */
public final class MongoIdNumberReads implements IdNumberReads {
    private static final String COLLECTION = "id-number-reads";
    private static final String AT = "state.at";
    private static final String ID = "state.id";
    private static final String SUBJECT = "state.subject";
    private static final String NAME = "state.name";
    private static final String APPLICATION = "state.applicationId";
    private static final Bson NEWEST_FIRST = Sorts.descending(AT, ID);

    private final Aggregates<IdNumberRead> reads;

    /** Opens the collection and makes sure that every list has its index. */
    public MongoIdNumberReads(AggregateStore store) {
        this.reads = store.of(COLLECTION, IdNumberRead.class, UnaryOperator.identity(), UnaryOperator.identity());
        var newestFirst = Indexes.descending(AT, ID);
        store.index(COLLECTION, newestFirst);
        store.index(COLLECTION, Indexes.compoundIndex(Indexes.ascending(SUBJECT), newestFirst));
        store.index(COLLECTION, Indexes.compoundIndex(Indexes.ascending(NAME), newestFirst));
        store.index(COLLECTION, Indexes.compoundIndex(Indexes.ascending(APPLICATION), newestFirst));
    }

    @Override
    public void keep(IdNumberRead read) {
        if (!reads.create(read.id(), read)) {
            throw new IllegalStateException("a record with this id exists: " + read.id());
        }
    }

    @Override
    public List<IdNumberRead> list(ReadListing listing, Page page) {
        return reads.list(filter(listing), NEWEST_FIRST, page.skip(), page.size()).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public Stream<IdNumberRead> stream(ReadListing listing) {
        return reads.stream(filter(listing), NEWEST_FIRST).map(Versioned::state);
    }

    @Override
    public long count(ReadListing listing) {
        return reads.count(filter(listing));
    }

    @Override
    public List<IdNumberRead> before(Instant then, String after, int limit) {
        return reads.list(and(lt(AT, then), gt("_id", after)), Sorts.ascending("_id"), 0, limit).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public boolean remove(String id, Instant then) {
        return reads.find(id)
                .filter(found -> found.state().at().isBefore(then))
                .filter(found -> reads.remove(id, found.version()))
                .isPresent();
    }

    private static Bson filter(ReadListing listing) {
        var all = new ArrayList<Bson>();
        listing.day().ifPresent(day -> {
            all.add(gte(AT, begin(day)));
            all.add(lt(AT, begin(day.plusDays(1))));
        });
        listing.staff().ifPresent(staff -> all.add(or(eq(SUBJECT, staff), eq(NAME, staff))));
        listing.application().ifPresent(id -> all.add(eq(APPLICATION, id.text())));
        return all.isEmpty() ? empty() : and(all);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(ShanghaiDay.ZONE).toInstant();
    }
}
