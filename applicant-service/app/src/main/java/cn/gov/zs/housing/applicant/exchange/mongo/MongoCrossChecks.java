package cn.gov.zs.housing.applicant.exchange.mongo;

import static com.mongodb.client.model.Filters.gt;

import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.encryption.mongo.SealedAggregates;
import cn.gov.zs.housing.applicant.exchange.CheckAnswer;
import cn.gov.zs.housing.applicant.exchange.CrossCheck;
import cn.gov.zs.housing.applicant.exchange.CrossChecks;
import cn.gov.zs.housing.applicant.retention.CasePart;
import cn.gov.zs.housing.applicant.retention.mongo.CaseAggregates;
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

/** Cross-checks in the collection {@code cross-checks}, by the check's id. */
public final class MongoCrossChecks implements CrossChecks {
    /** Null in the check of the city's review, whose id it is. */
    private static final String APPLICATION = "state.application";

    private static final String UNDECIDED = "state.undecided";
    private static final String OPENED_AT = "state.openedAt";
    private static final String KEY = "state.keyId";
    private static final Bson TO_DECIDE = gt(UNDECIDED, 0);
    private static final Bson OLDEST_FIRST = Sorts.ascending(OPENED_AT, "_id");

    private final Aggregates<CrossCheck> checks;

    /** Opens the collection and makes sure that the list of work has its index. */
    public MongoCrossChecks(AggregateStore store, FieldCipher cipher) {
        var codec = new CrossCheckCodec(cipher);
        this.checks = store.of(CrossCheckCodec.COLLECTION, CrossCheckDocument.class, codec::document, codec::check);
        store.index(CrossCheckCodec.COLLECTION, Indexes.ascending(UNDECIDED, OPENED_AT));
        store.index(CrossCheckCodec.COLLECTION, Indexes.ascending(KEY));
        store.index(CrossCheckCodec.COLLECTION, Indexes.ascending(APPLICATION));
    }

    /** What goes with its case. */
    public CasePart casePart() {
        return CaseAggregates.byIdAnd(checks, APPLICATION);
    }

    /** The same collection as re-encryption sees it. */
    public SealedCollection sealedCollection() {
        return new SealedAggregates(CrossCheckCodec.COLLECTION, checks, KEY);
    }

    @Override
    public boolean open(CrossCheck first) {
        return checks.find(first.id()).isEmpty() && checks.create(first.id(), first);
    }

    @Override
    public Optional<CrossCheck> find(String id) {
        return checks.find(id).map(Versioned::state);
    }

    @Override
    public CrossCheck update(String id, UnaryOperator<CrossCheck> step) {
        return checks.change(id, check -> {
            var next = step.apply(check);
            return next.equals(check) ? Change.none(check) : Change.to(next, List.of(), next);
        });
    }

    @Override
    public CheckAnswer decide(String id, Function<CrossCheck, CheckAnswer> decision) {
        return checks.change(id, check -> {
            var answer = decision.apply(check);
            return answer instanceof CheckAnswer.Done(CrossCheck now)
                    ? Change.to(now, List.of(), answer)
                    : Change.none(answer);
        });
    }

    @Override
    public List<CrossCheck> undecided(Page page) {
        return checks.list(TO_DECIDE, OLDEST_FIRST, page.skip(), page.size()).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public Stream<CrossCheck> streamUndecided() {
        return checks.stream(TO_DECIDE, OLDEST_FIRST).map(Versioned::state);
    }

    @Override
    public long countUndecided() {
        return checks.count(TO_DECIDE);
    }
}
