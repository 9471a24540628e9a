package cn.gov.zs.housing.applicant.subsidy.mongo;

import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.encryption.mongo.SealedAggregates;
import cn.gov.zs.housing.applicant.retention.Datum;
import cn.gov.zs.housing.applicant.retention.Retained;
import cn.gov.zs.housing.applicant.retention.mongo.RetainedAggregates;
import cn.gov.zs.housing.applicant.subsidy.PaymentLine;
import cn.gov.zs.housing.applicant.subsidy.RunAnswer;
import cn.gov.zs.housing.applicant.subsidy.SubsidyAnnouncement;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRun;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRun.Closed;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRun.Computing;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRun.Discarded;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRuns;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Outgoing;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Monthly runs in the collection {@code subsidy-runs}: a dozen documents a year. */
public final class MongoSubsidyRuns implements SubsidyRuns {
    private static final String MONTH = "state.month";
    private static final String KEY = "state.keyId";
    private static final Comparator<SubsidyRun> BY_ATTEMPT =
            Comparator.comparing(run -> run.list().attempt());

    private final Aggregates<SubsidyRun> runs;

    /** Opens the collection. */
    public MongoSubsidyRuns(AggregateStore store, FieldCipher cipher) {
        var codec = new RunCodec(cipher);
        this.runs = store.of(RunCodec.COLLECTION, RunDocument.class, codec::document, codec::run);
        store.index(RunCodec.COLLECTION, Indexes.descending(MONTH));
        store.index(RunCodec.COLLECTION, Indexes.ascending(KEY));
    }

    /** Those whose time is over. */
    public Retained retained() {
        return new RetainedAggregates<>(Datum.SUBSIDY_LIST, runs, RetainedAggregates.sinceMonth(MONTH), _ -> "");
    }

    /** The same collection as re-encryption sees it. */
    public SealedCollection sealedCollection() {
        return new SealedAggregates(RunCodec.COLLECTION, runs, KEY);
    }

    @Override
    public List<SubsidyRun> latest() {
        var byMonth = new LinkedHashMap<YearMonth, SubsidyRun>();
        runs.list(Filters.exists(MONTH), Sorts.descending(MONTH), 0, 0).stream()
                .map(Versioned::state)
                .forEach(run -> byMonth.merge(
                        run.list().month(), run, (one, other) -> BY_ATTEMPT.compare(one, other) > 0 ? one : other));
        return List.copyOf(byMonth.values());
    }

    @Override
    public Optional<SubsidyRun> find(YearMonth month) {
        return of(month).max(BY_ATTEMPT);
    }

    @Override
    public List<SubsidyRun> discarded(YearMonth month) {
        return of(month).filter(Discarded.class::isInstance).sorted(BY_ATTEMPT).toList();
    }

    private Stream<SubsidyRun> of(YearMonth month) {
        return runs.list(Filters.eq(MONTH, month.toString()), Sorts.ascending(MONTH), 0, 0).stream()
                .map(Versioned::state);
    }

    @Override
    public boolean start(Computing first) {
        return runs.create(first.list().text(), first);
    }

    @Override
    public RunAnswer change(YearMonth month, Function<SubsidyRun, RunAnswer> decision) {
        return change(month, decision, List.of());
    }

    @Override
    public RunAnswer close(YearMonth month, Function<SubsidyRun, RunAnswer> decision, List<PaymentLine> paid) {
        return change(month, decision, paid);
    }

    private RunAnswer change(YearMonth month, Function<SubsidyRun, RunAnswer> decision, List<PaymentLine> paid) {
        var latest = find(month);
        if (latest.isEmpty()) {
            return new RunAnswer.Absent();
        }
        return runs.change(latest.get().list().text(), run -> {
            var answer = decision.apply(run);
            if (!(answer instanceof RunAnswer.Kept(SubsidyRun next)) || next.equals(run)) {
                return Change.none(answer);
            }
            var events = next instanceof Closed closed ? SubsidyAnnouncement.paid(closed, paid) : List.<Outgoing>of();
            return Change.to(next, events, answer);
        });
    }
}
