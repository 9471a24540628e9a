package cn.gov.zs.housing.applicant.objection.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.encryption.mongo.SealedAggregates;
import cn.gov.zs.housing.applicant.objection.AnnouncedAnswer;
import cn.gov.zs.housing.applicant.objection.Objection;
import cn.gov.zs.housing.applicant.objection.Objection.Phase;
import cn.gov.zs.housing.applicant.objection.ObjectionId;
import cn.gov.zs.housing.applicant.objection.Objections;
import cn.gov.zs.housing.applicant.objection.Received;
import cn.gov.zs.housing.applicant.objection.StepAnswer;
import cn.gov.zs.housing.applicant.retention.CasePart;
import cn.gov.zs.housing.applicant.retention.Datum;
import cn.gov.zs.housing.applicant.retention.Retained;
import cn.gov.zs.housing.applicant.retention.mongo.CaseAggregates;
import cn.gov.zs.housing.applicant.retention.mongo.RetainedAggregates;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/** Objections in the collection {@code objections}, by their numbers. */
public final class MongoObjections implements Objections {
    private static final String APPLICATION = "state.application";
    private static final String OPEN = "state.open";
    private static final String STAGE = "state.stage";
    private static final String TOWNSHIP = "state.township";
    private static final String PHASE = "state.phase";
    private static final String DUE = "state.due";
    private static final String FILED_ON = "state.filedOn";
    private static final String DECIDED_AT = "state.decision.at";
    private static final String KEY = "state.keyId";

    private final Aggregates<Objection> objections;

    /** Opens the collection and makes sure that each list has its index. */
    public MongoObjections(AggregateStore store, FieldCipher cipher) {
        var codec = new ObjectionCodec(cipher);
        objections = store.of(ObjectionCodec.COLLECTION, ObjectionDocument.class, codec::document, codec::objection);
        store.index(ObjectionCodec.COLLECTION, ascending(APPLICATION, FILED_ON, "_id"));
        store.index(ObjectionCodec.COLLECTION, ascending(STAGE, TOWNSHIP, OPEN, DUE, "_id"));
        store.index(ObjectionCodec.COLLECTION, ascending(STAGE, OPEN, DUE, "_id"));
        store.index(ObjectionCodec.COLLECTION, ascending(PHASE, "_id"));
        store.index(ObjectionCodec.COLLECTION, ascending(KEY, "_id"));
        store.index(ObjectionCodec.COLLECTION, ascending(OPEN, DECIDED_AT, "_id"));
    }

    /** What goes with its case. */
    public CasePart casePart() {
        return CaseAggregates.by(objections, APPLICATION);
    }

    /** Those whose time is over. */
    public Retained retained() {
        return new RetainedAggregates<>(
                Datum.OBJECTION,
                objections,
                line -> and(
                        eq(OPEN, false), RetainedAggregates.since(DECIDED_AT).apply(line)),
                objection -> objection.charge().application().text());
    }

    /** The collection, as keys rotate. */
    public SealedCollection sealedCollection() {
        return new SealedAggregates(ObjectionCodec.COLLECTION, objections, KEY);
    }

    @Override
    public boolean receive(Envelope<?> cause, Received objection) {
        return objections.create(cause, objection.charge().id().text(), objection);
    }

    @Override
    public Optional<Versioned<Objection>> find(ObjectionId id) {
        return objections.find(id.text());
    }

    @Override
    public StepAnswer step(ObjectionId id, long version, Function<Objection, StepAnswer> step) {
        return objections.change(id.text(), version, objection -> switch (step.apply(objection)) {
            case StepAnswer.Taken(var next) ->
                Change.<Objection, StepAnswer>to(next, AnnouncedAnswer.of(next), new StepAnswer.Taken(next));
            case StepAnswer.NotHers answer -> Change.none(answer);
            case StepAnswer.NotDue answer -> Change.none(answer);
            case StepAnswer.Barred answer -> Change.none(answer);
        });
    }

    @Override
    public Objection advance(ObjectionId id, UnaryOperator<Objection> step) {
        return objections.change(id.text(), before -> {
            var next = step.apply(before);
            return next.equals(before) ? Change.none(before) : Change.to(next, AnnouncedAnswer.of(next), next);
        });
    }

    @Override
    public List<Versioned<Objection>> of(ApplicationId application) {
        return objections.list(eq(APPLICATION, application.text()), Sorts.ascending(FILED_ON, "_id"), 0, 0);
    }

    @Override
    public List<Versioned<Objection>> openOf(ApplicationId application) {
        return of(application).stream().filter(each -> each.state().open()).toList();
    }

    @Override
    public List<Versioned<Objection>> list(Desk desk, boolean open, Page page) {
        return objections.list(wanted(desk, open), order(open), page.skip(), page.size());
    }

    @Override
    public Stream<Versioned<Objection>> stream(Desk desk, boolean open) {
        return objections.stream(wanted(desk, open), order(open));
    }

    private static Bson order(boolean open) {
        return open ? Sorts.ascending(DUE, "_id") : Sorts.descending(DUE, "_id");
    }

    @Override
    public long count(Desk desk, boolean open) {
        return objections.count(wanted(desk, open));
    }

    @Override
    public List<ObjectionId> upheld(int limit) {
        return objections.ids(eq(PHASE, Phase.UPHELD.name()), "", limit).stream()
                .map(ObjectionId::new)
                .toList();
    }

    private static Bson wanted(Desk desk, boolean open) {
        var stage = eq(STAGE, desk.stage().name());
        return desk.township()
                .map(township -> and(stage, eq(TOWNSHIP, township.code()), eq(OPEN, open)))
                .orElseGet(() -> and(stage, eq(OPEN, open)));
    }
}
