package cn.gov.zs.housing.applicant.exchange.mongo;

import cn.gov.zs.housing.applicant.exchange.BulkCheck;
import cn.gov.zs.housing.applicant.exchange.BulkCheck.Status;
import cn.gov.zs.housing.applicant.exchange.BulkChecks;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Bulk runs in the collection {@code bulk-checks}, by township: at most 23 documents. */
public final class MongoBulkChecks implements BulkChecks {
    private final Aggregates<BulkCheck> runs;

    /** Opens the collection; it is small and read as a whole. */
    public MongoBulkChecks(AggregateStore store) {
        this.runs = store.of("bulk-checks", BulkCheck.class, UnaryOperator.identity(), UnaryOperator.identity());
    }

    @Override
    public Optional<BulkCheck> find(String township) {
        return runs.find(township).map(Versioned::state);
    }

    @Override
    public List<BulkCheck> list() {
        return runs.list(Filters.empty(), Sorts.ascending("_id"), 0, 0).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public BulkCheck start(BulkCheck first) {
        if (runs.create(first.township(), first)) {
            return first;
        }
        return runs.change(
                first.township(),
                latest -> latest.status() == Status.RUNNING ? Change.none(latest) : Change.to(first, List.of(), first));
    }

    @Override
    public void end(String township, Status how, Instant at) {
        if (find(township).isPresent()) {
            runs.change(township, run -> Change.to(run.ended(how, at), List.of(), true));
        }
    }

    @Override
    public Optional<BulkCheck> take(String township, String replica, Instant now, Instant until) {
        return runs.change(
                township,
                run -> run.takenBy(replica, now, until)
                        .map(taken -> Change.to(taken, List.of(), Optional.of(taken)))
                        .orElseGet(() -> Change.none(Optional.empty())));
    }

    @Override
    public boolean advance(String township, String replica, String upTo, int more, int moreIncomplete) {
        return runs.change(
                township,
                run -> run.advanced(replica, upTo, more, moreIncomplete)
                        .map(next -> Change.to(next, List.of(), true))
                        .orElseGet(() -> Change.none(false)));
    }
}
