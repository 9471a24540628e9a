package cn.gov.zs.housing.applicant.retention.mongo;

import static com.mongodb.client.model.Filters.eq;

import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.retention.DailyRun;
import cn.gov.zs.housing.applicant.retention.DailyRuns;
import cn.gov.zs.housing.applicant.retention.Datum;
import cn.gov.zs.housing.applicant.retention.RemovalEntry;
import cn.gov.zs.housing.applicant.retention.RemovalLog;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Done;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The removal log in {@code removals}, and the daily run as the one document of {@code retention-runs}. */
public final class MongoRetention implements RemovalLog, DailyRuns {
    private static final String LOG = "removals";
    private static final String GONE = "state.gone";
    private static final String REMOVED_AT = "state.removedAt";
    private static final String DAILY = "daily";
    private static final Bson LATEST_FIRST = Sorts.descending(REMOVED_AT, "_id");

    private final Aggregates<RemovalEntry> log;
    private final Aggregates<DailyRun> runs;

    /**
     * A removal as it is stored.
     *
     * @param gone whether it is known to be gone; lists ask for it
     */
    record RemovalDocument(
            Datum datum,
            String itemId,
            String caseId,
            String term,
            Instant line,
            Instant markedAt,
            @Nullable Instant removedAt,
            boolean gone) {
        private static RemovalDocument of(RemovalEntry entry) {
            return new RemovalDocument(
                    entry.datum(),
                    entry.itemId(),
                    entry.caseId(),
                    entry.term(),
                    entry.line(),
                    entry.markedAt(),
                    entry.removedAt(),
                    entry.removedAt() != null);
        }

        private RemovalEntry entry() {
            return new RemovalEntry(datum, itemId, caseId, term, line, markedAt, removedAt);
        }
    }

    /** Opens both collections. */
    public MongoRetention(AggregateStore store) {
        this.log = store.of(LOG, RemovalDocument.class, RemovalDocument::of, RemovalDocument::entry);
        store.index(LOG, Indexes.descending(GONE, REMOVED_AT, "_id"));
        this.runs = store.of("retention-runs", DailyRun.class, UnaryOperator.identity(), UnaryOperator.identity());
    }

    @Override
    public void mark(RemovalEntry entry) {
        log.create(entry.id(), entry);
    }

    @Override
    public void removed(String id, Instant at) {
        log.change(id, entry -> entry.removedAt() == null ? Change.to(entry.removed(at)) : Change.none(Done.DONE));
    }

    @Override
    public void unmark(String id) {
        log.find(id)
                .filter(found -> found.state().removedAt() == null)
                .ifPresent(found -> log.remove(id, found.version()));
    }

    @Override
    public List<RemovalEntry> marked(int limit) {
        return entries(eq(GONE, false), Sorts.ascending("_id"), 0, limit);
    }

    @Override
    public List<RemovalEntry> list(Page page) {
        return entries(eq(GONE, true), LATEST_FIRST, page.skip(), page.size());
    }

    @Override
    public Stream<RemovalEntry> stream() {
        return log.stream(eq(GONE, true), LATEST_FIRST).map(Versioned::state);
    }

    @Override
    public long count() {
        return log.count(eq(GONE, true));
    }

    private List<RemovalEntry> entries(Bson filter, Bson sort, int skip, int limit) {
        return log.list(filter, sort, skip, limit).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public DailyRun get() {
        return runs.find(DAILY).map(Versioned::state).orElse(DailyRun.NEVER);
    }

    @Override
    public boolean take(String replica, LocalDate day, Instant now, Instant until) {
        if (runs.find(DAILY).isEmpty()) {
            // both of two replicas may try: one of them creates it
            runs.create(DAILY, DailyRun.NEVER);
        }
        return changed(run -> run.takenBy(replica, day, now, until));
    }

    @Override
    public boolean finish(String replica, LocalDate day, int removed, Instant at) {
        return changed(run -> run.finishedBy(replica, day, removed, at));
    }

    private boolean changed(Function<DailyRun, Optional<DailyRun>> step) {
        return runs.change(
                DAILY,
                run -> step.apply(run)
                        .map(next -> Change.to(next, List.of(), true))
                        .orElseGet(() -> Change.none(false)));
    }
}
