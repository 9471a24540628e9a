package cn.gov.zs.housing.applicant.stage.mongo;

import static com.mongodb.client.model.Filters.eq;

import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.encryption.mongo.SealedAggregates;
import cn.gov.zs.housing.applicant.retention.Datum;
import cn.gov.zs.housing.applicant.retention.Retained;
import cn.gov.zs.housing.applicant.retention.mongo.RetainedAggregates;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.stage.Account;
import cn.gov.zs.housing.applicant.stage.Duty;
import cn.gov.zs.housing.applicant.stage.HandoverRun;
import cn.gov.zs.housing.applicant.stage.HandoverRuns;
import cn.gov.zs.platform.crypto.Ciphertext;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.crypto.Place;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Bulk handovers in the collection {@code handover-runs}; their reasons are encrypted. */
public final class MongoHandoverRuns implements HandoverRuns {
    private static final String COLLECTION = "handover-runs";
    private static final String UNDER_WAY = "state.underWay";
    private static final String BY = "state.by.subject";
    private static final String ENDED_AT = "state.endedAt";
    private static final String STARTED_AT = "state.startedAt";
    private static final String KEY = "state.keyId";
    private static final int MOST = 1_000;

    private final Aggregates<HandoverRun> runs;
    private final FieldCipher cipher;

    private record Stored(
            String id,
            Account from,
            Account to,
            Account by,
            List<Duty> duties,
            @Nullable String township,
            String reason,
            Instant startedAt,
            String cursor,
            long total,
            int moved,
            int left,
            boolean underWay,
            @Nullable String walker,
            @Nullable Instant walkerUntil,
            @Nullable Instant endedAt,
            String keyId) {}

    /** Opens the collection and makes sure that every list has its index. */
    public MongoHandoverRuns(AggregateStore store, FieldCipher cipher) {
        this.cipher = cipher;
        this.runs = store.of(COLLECTION, Stored.class, this::stored, this::run);
        store.index(COLLECTION, Indexes.ascending(UNDER_WAY, "_id"));
        store.index(COLLECTION, Indexes.compoundIndex(Indexes.ascending(BY), Indexes.descending(STARTED_AT)));
        store.index(COLLECTION, Indexes.ascending(KEY));
        store.index(COLLECTION, Indexes.ascending(ENDED_AT, "_id"));
    }

    /** Those whose time is over. */
    public Retained retained() {
        return new RetainedAggregates<>(Datum.HANDOVER_RUN, runs, RetainedAggregates.since(ENDED_AT), _ -> "");
    }

    /** The same collection as re-encryption sees it. */
    public SealedCollection sealedCollection() {
        return new SealedAggregates(COLLECTION, runs, KEY);
    }

    @Override
    public Optional<HandoverRun> find(String id) {
        return runs.find(id).map(Versioned::state);
    }

    @Override
    public HandoverRun start(HandoverRun first) {
        return runs.find(first.id())
                .map(Versioned::state)
                .orElseGet(() -> runs.create(first.id(), first)
                        ? first
                        : runs.get(first.id()).state());
    }

    @Override
    public List<String> underWay() {
        return runs.ids(eq(UNDER_WAY, true), "", MOST);
    }

    @Override
    public List<HandoverRun> startedBy(String subject, Page page) {
        return runs.list(eq(BY, subject), Sorts.descending(STARTED_AT), page.skip(), page.size()).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public Optional<HandoverRun> take(String id, String replica, Instant now, Instant until) {
        return change(id, run -> run.takenBy(replica, now, until));
    }

    @Override
    public boolean advance(String id, String replica, String upTo, int more, int moreLeft) {
        return change(id, run -> run.advanced(replica, upTo, more, moreLeft)).isPresent();
    }

    @Override
    public void end(String id, Instant at) {
        runs.change(id, run -> Change.to(run.ended(at), List.of(), true));
    }

    private Optional<HandoverRun> change(String id, Function<HandoverRun, Optional<HandoverRun>> step) {
        return runs.change(
                id,
                run -> step.apply(run)
                        .map(next -> Change.to(next, List.of(), Optional.of(next)))
                        .orElseGet(() -> Change.none(Optional.empty())));
    }

    private Stored stored(HandoverRun run) {
        var key = cipher.activeKey();
        return new Stored(
                run.id(),
                run.from(),
                run.to(),
                run.by(),
                run.duties(),
                run.township(),
                cipher.encrypt(key, reason(run.id()), run.reason().text()).text(),
                run.startedAt(),
                run.cursor(),
                run.total(),
                run.moved(),
                run.left(),
                !run.ended(),
                run.walker(),
                run.walkerUntil(),
                run.endedAt(),
                key.text());
    }

    private HandoverRun run(Stored stored) {
        return new HandoverRun(
                stored.id(),
                stored.from(),
                stored.to(),
                stored.by(),
                stored.duties(),
                stored.township(),
                new Finding(cipher.decryptText(reason(stored.id()), Ciphertext.read(stored.reason()))),
                stored.startedAt(),
                stored.cursor(),
                stored.total(),
                stored.moved(),
                stored.left(),
                stored.walker(),
                stored.walkerUntil(),
                stored.endedAt());
    }

    private static Place reason(String id) {
        return new Place(COLLECTION, id, "reason");
    }
}
