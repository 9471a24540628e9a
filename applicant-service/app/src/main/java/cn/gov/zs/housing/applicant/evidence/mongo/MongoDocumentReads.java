package cn.gov.zs.housing.applicant.evidence.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.evidence.DocumentRead;
import cn.gov.zs.housing.applicant.evidence.DocumentReads;
import cn.gov.zs.housing.applicant.inspection.ReadListing;
import cn.gov.zs.housing.applicant.retention.Datum;
import cn.gov.zs.housing.applicant.retention.Retained;
import cn.gov.zs.housing.applicant.retention.mongo.RetainedAggregates;
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

/** The collection {@code document-reads}; this class inserts into it and never updates. */
public final class MongoDocumentReads implements DocumentReads {
    private static final String COLLECTION = "document-reads";
    private static final String AT = "state.at";
    private static final String ID = "state.id";
    private static final String SUBJECT = "state.subject";
    private static final String NAME = "state.name";
    private static final String APPLICATION = "state.applicationId";
    private static final Bson NEWEST_FIRST = Sorts.descending(AT, ID);

    private final Aggregates<DocumentRead> reads;

    /** Opens the collection and makes sure that every list has its index. */
    public MongoDocumentReads(AggregateStore store) {
        this.reads = store.of(COLLECTION, DocumentRead.class, UnaryOperator.identity(), UnaryOperator.identity());
        var newestFirst = Indexes.descending(AT, ID);
        store.index(COLLECTION, newestFirst);
        store.index(COLLECTION, Indexes.compoundIndex(Indexes.ascending(SUBJECT), newestFirst));
        store.index(COLLECTION, Indexes.compoundIndex(Indexes.ascending(NAME), newestFirst));
        store.index(COLLECTION, Indexes.compoundIndex(Indexes.ascending(APPLICATION), newestFirst));
    }

    /** Those whose time is over. */
    public Retained retained() {
        return new RetainedAggregates<>(
                Datum.DOCUMENT_READ, reads, RetainedAggregates.since(AT), DocumentRead::applicationId);
    }

    @Override
    public void keep(DocumentRead read) {
        if (!reads.create(read.id(), read)) {
            throw new IllegalStateException("a record with this id exists: " + read.id());
        }
    }

    @Override
    public List<DocumentRead> list(ReadListing listing, Page page) {
        return reads.list(filter(listing), NEWEST_FIRST, page.skip(), page.size()).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public Stream<DocumentRead> stream(ReadListing listing) {
        return reads.stream(filter(listing), NEWEST_FIRST).map(Versioned::state);
    }

    @Override
    public long count(ReadListing listing) {
        return reads.count(filter(listing));
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
