package cn.gov.zs.housing.applicant.change.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.change.ChangeAnswer;
import cn.gov.zs.housing.applicant.change.ChangeId;
import cn.gov.zs.housing.applicant.change.ChangeState;
import cn.gov.zs.housing.applicant.change.ReportedChange;
import cn.gov.zs.housing.applicant.change.ReportedChanges;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.encryption.mongo.SealedAggregates;
import cn.gov.zs.housing.applicant.retention.CasePart;
import cn.gov.zs.housing.applicant.retention.mongo.CaseAggregates;
import cn.gov.zs.housing.applicant.township.Township;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/** Reported changes in the collection {@code changes}, by case and place. */
public final class MongoReportedChanges implements ReportedChanges {
    private static final String APPLICATION = "state.application";
    private static final String PLACE = "state.place";
    private static final String STATE = "state.state";
    private static final String TOWNSHIP = "state.township";
    private static final String REPORTED_AT = "state.reportedAt";
    private static final String KEY = "state.keyId";
    private static final Bson OLDEST_FIRST = Sorts.ascending(REPORTED_AT, "_id");

    private final Aggregates<ReportedChange> changes;

    /** Opens the collection and makes sure that every list has its index. */
    public MongoReportedChanges(AggregateStore store, FieldCipher cipher) {
        var codec = new ChangeCodec(cipher);
        this.changes = store.of(ChangeCodec.COLLECTION, ChangeDocument.class, codec::document, codec::change);
        store.index(ChangeCodec.COLLECTION, Indexes.ascending(APPLICATION, PLACE));
        store.index(ChangeCodec.COLLECTION, Indexes.ascending(STATE, REPORTED_AT));
        store.index(ChangeCodec.COLLECTION, Indexes.ascending(TOWNSHIP, STATE, REPORTED_AT));
        store.index(ChangeCodec.COLLECTION, Indexes.ascending(KEY));
    }

    /** What goes with its case. */
    public CasePart casePart() {
        return CaseAggregates.by(changes, APPLICATION);
    }

    /** The same collection as re-encryption sees it. */
    public SealedCollection sealedCollection() {
        return new SealedAggregates(ChangeCodec.COLLECTION, changes, KEY);
    }

    @Override
    public boolean report(ReportedChange.Reported first) {
        return changes.create(first.id().text(), first);
    }

    @Override
    public Optional<Versioned<ReportedChange>> find(ChangeId id) {
        return changes.find(id.text());
    }

    @Override
    public List<Versioned<ReportedChange>> of(ApplicationId application) {
        return changes.list(eq(APPLICATION, application.text()), Sorts.descending(PLACE), 0, 0);
    }

    @Override
    public ChangeAnswer take(ChangeId id, long version, Function<ReportedChange, ChangeAnswer> step) {
        return changes.change(id.text(), version, change -> {
            var answer = step.apply(change);
            return answer instanceof ChangeAnswer.Moved(ReportedChange now)
                    ? Change.to(now, List.of(), answer)
                    : Change.none(answer);
        });
    }

    @Override
    public ReportedChange move(ChangeId id, UnaryOperator<ReportedChange> step) {
        return changes.change(id.text(), change -> {
            var next = step.apply(change);
            return next.equals(change) ? Change.none(change) : Change.to(next, List.of(), next);
        });
    }

    @Override
    public List<Versioned<ReportedChange>> list(Optional<Township> township, ChangeState state, Page page) {
        return changes.list(seen(township, state), OLDEST_FIRST, page.skip(), page.size());
    }

    @Override
    public Stream<Versioned<ReportedChange>> stream(Optional<Township> township, ChangeState state) {
        return changes.stream(seen(township, state), OLDEST_FIRST);
    }

    @Override
    public long count(Optional<Township> township, ChangeState state) {
        return changes.count(seen(township, state));
    }

    @Override
    public List<ChangeId> unsettled(int limit) {
        return changes.ids(eq(STATE, ChangeState.DECIDED.name()), "", limit).stream()
                .map(ChangeId::read)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Bson seen(Optional<Township> township, ChangeState state) {
        var due = eq(STATE, state.name());
        return township.map(of -> and(eq(TOWNSHIP, of.code()), due)).orElse(due);
    }
}
