package cn.gov.zs.housing.applicant.retention.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.retention.Datum;
import cn.gov.zs.housing.applicant.retention.Retained;
import cn.gov.zs.platform.eventing.Aggregates;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.conversions.Bson;

/**
 * Aggregates that go whole when their time is over.
 *
 * @param <T> their state
 */
public final class RetainedAggregates<T> implements Retained {
    private static final String ID = "_id";

    private final Datum datum;
    private final Aggregates<T> aggregates;
    private final Function<Instant, Bson> over;
    private final Function<T, String> caseId;
    private final Consumer<String> before;

    /**
     * @param over of a line, those counted from an instant before it; by an index
     * @param caseId the application one belongs to; empty when to none
     */
    public RetainedAggregates(
            Datum datum, Aggregates<T> aggregates, Function<Instant, Bson> over, Function<T, String> caseId) {
        this(datum, aggregates, over, caseId, id -> {});
    }

    /** @param before removes what hangs on one, by its id, before it goes itself; safe to repeat */
    public RetainedAggregates(
            Datum datum,
            Aggregates<T> aggregates,
            Function<Instant, Bson> over,
            Function<T, String> caseId,
            Consumer<String> before) {
        this.datum = datum;
        this.aggregates = aggregates;
        this.over = over;
        this.caseId = caseId;
        this.before = before;
    }

    /** Those whose field is an instant before the line; one without is kept. */
    public static Function<Instant, Bson> since(String field) {
        // greater than the earliest date, so that those without one are left out by every server
        return line -> and(gt(field, Instant.EPOCH), lt(field, line));
    }

    /** Those whose field is a month, such as {@code 2026-05}, that was over before the line. */
    public static Function<Instant, Bson> sinceMonth(String field) {
        return line -> lt(field, YearMonth.from(ShanghaiDay.of(line)).toString());
    }

    @Override
    public Datum datum() {
        return datum;
    }

    @Override
    public List<Item> due(Instant line, String after, int limit) {
        return aggregates.list(and(gt(ID, after), over.apply(line)), Sorts.ascending(ID), 0, limit).stream()
                .map(found -> new Item(found.id(), caseId.apply(found.state())))
                .toList();
    }

    @Override
    public Removal remove(String id, Instant line) {
        if (aggregates.find(id).isEmpty()) {
            return Removal.GONE;
        }
        var due = aggregates.list(and(eq(ID, id), over.apply(line)), Sorts.ascending(ID), 0, 1);
        if (due.isEmpty()) {
            return Removal.KEPT;
        }
        before.accept(id);
        return aggregates.remove(id, due.getFirst().version()) ? Removal.REMOVED : Removal.KEPT;
    }
}
