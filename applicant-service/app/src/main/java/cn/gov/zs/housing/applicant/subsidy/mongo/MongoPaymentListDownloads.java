package cn.gov.zs.housing.applicant.subsidy.mongo;

import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.retention.Datum;
import cn.gov.zs.housing.applicant.retention.Retained;
import cn.gov.zs.housing.applicant.retention.mongo.RetainedAggregates;
import cn.gov.zs.housing.applicant.subsidy.ListDownload;
import cn.gov.zs.housing.applicant.subsidy.PaymentListDownloads;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/** The collection {@code subsidy-list-downloads}; this class inserts into it and never updates. */
public final class MongoPaymentListDownloads implements PaymentListDownloads {
    private static final String COLLECTION = "subsidy-list-downloads";
    private static final String LIST = "state.list";
    private static final String AT = "state.at";
    private static final int MOST = 100;

    /** The id keeps two of the same instant apart, so that no page repeats a row. */
    private static final Bson NEWEST_FIRST = Sorts.descending(AT, "_id");

    private final Aggregates<ListDownload> downloads;

    /** Opens the collection and makes sure that its lists have their indexes. */
    public MongoPaymentListDownloads(AggregateStore store) {
        this.downloads = store.of(COLLECTION, ListDownload.class, UnaryOperator.identity(), UnaryOperator.identity());
        store.index(COLLECTION, Indexes.compoundIndex(Indexes.ascending(LIST), Indexes.descending(AT)));
        store.index(COLLECTION, Indexes.ascending(AT, "_id"));
    }

    /** Those whose time is over. */
    public Retained retained() {
        return new RetainedAggregates<>(Datum.PAYMENT_LIST_DOWNLOAD, downloads, RetainedAggregates.since(AT), _ -> "");
    }

    @Override
    public void keep(ListDownload download) {
        if (!downloads.create(download.id(), download)) {
            throw new IllegalStateException("a record with this id exists: " + download.id());
        }
    }

    @Override
    public List<ListDownload> list(Page page) {
        return downloads.list(Filters.empty(), NEWEST_FIRST, page.skip(), page.size()).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public Stream<ListDownload> stream() {
        return downloads.stream(Filters.empty(), NEWEST_FIRST).map(Versioned::state);
    }

    @Override
    public long count() {
        return downloads.count(Filters.empty());
    }

    @Override
    public List<ListDownload> of(YearMonth month) {
        // lists of a month are named month.attempt; '/' is the character behind '.'
        return downloads
                .list(
                        Filters.and(Filters.gte(LIST, month + "."), Filters.lt(LIST, month + "/")),
                        Sorts.descending(AT),
                        0,
                        MOST)
                .stream()
                .map(Versioned::state)
                .toList();
    }
}
