package cn.gov.zs.housing.applicant.export.mongo;

import static com.mongodb.client.model.Filters.empty;

import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.export.ListExport;
import cn.gov.zs.housing.applicant.export.ListExports;
import cn.gov.zs.housing.applicant.retention.Datum;
import cn.gov.zs.housing.applicant.retention.Retained;
import cn.gov.zs.housing.applicant.retention.mongo.RetainedAggregates;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/** The collection {@code list-exports}; this class inserts into it and never updates. */
public final class MongoListExports implements ListExports {
    private static final String COLLECTION = "list-exports";
    private static final String AT = "state.at";

    /** The id keeps two of the same instant apart, so that no page repeats a row. */
    private static final Bson NEWEST_FIRST = Sorts.descending(AT, "_id");

    private final Aggregates<ListExport> exports;

    /** Opens the collection and makes sure that its list has an index. */
    public MongoListExports(AggregateStore store) {
        this.exports = store.of(COLLECTION, ListExport.class, UnaryOperator.identity(), UnaryOperator.identity());
        store.index(COLLECTION, Indexes.descending(AT, "_id"));
    }

    /** Those whose time is over. */
    public Retained retained() {
        return new RetainedAggregates<>(Datum.LIST_EXPORT, exports, RetainedAggregates.since(AT), _ -> "");
    }

    @Override
    public void keep(ListExport export) {
        if (!exports.create(export.id(), export)) {
            throw new IllegalStateException("a record with this id exists: " + export.id());
        }
    }

    @Override
    public List<ListExport> list(Page page) {
        return exports.list(empty(), NEWEST_FIRST, page.skip(), page.size()).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public Stream<ListExport> stream() {
        return exports.stream(empty(), NEWEST_FIRST).map(Versioned::state);
    }

    @Override
    public long count() {
        return exports.count(empty());
    }
}
