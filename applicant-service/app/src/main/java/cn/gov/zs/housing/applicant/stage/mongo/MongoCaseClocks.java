package cn.gov.zs.housing.applicant.stage.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.encryption.SealedCollection;
import cn.gov.zs.housing.applicant.encryption.mongo.SealedAggregates;
import cn.gov.zs.housing.applicant.retention.CasePart;
import cn.gov.zs.housing.applicant.retention.mongo.CaseAggregates;
import cn.gov.zs.housing.applicant.review.Scope;
import cn.gov.zs.housing.applicant.stage.CaseClock;
import cn.gov.zs.housing.applicant.stage.CaseClocks;
import cn.gov.zs.housing.applicant.stage.DeadlineListing;
import cn.gov.zs.housing.applicant.stage.DueState;
import cn.gov.zs.housing.applicant.stage.HoldAnswer;
import cn.gov.zs.housing.applicant.stage.Stage;
import cn.gov.zs.platform.crypto.FieldCipher;
import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/** Clocks in the collection {@code stage-clocks}, by the application's number. */
public final class MongoCaseClocks implements CaseClocks {
    private static final String TOWNSHIP = "state.township";
    private static final String VILLAGES = "state.villages";
    private static final String OFFICE = "state.office";
    private static final String STAGE = "state.stage";
    private static final String DUTIES = "state.duties";
    private static final String STARTED_ON = "state.startedOn";
    private static final String DUE_ON = "state.dueOn";
    private static final String HOLDER = "state.holder";
    private static final String TOLD = "state.told";
    private static final String NEXT_ON = "state.nextOn";
    private static final String HELD_BY = "state.holdings.by.subject";
    private static final String KEY = "state.keyId";

    /** Every stage, so that a clock that does not run is none of them. */
    private static final List<String> STAGES =
            Arrays.stream(Stage.values()).map(Enum::name).toList();

    private final Aggregates<CaseClock> clocks;

    /** Opens the collection and makes sure that every list has its index. */
    public MongoCaseClocks(AggregateStore store, FieldCipher cipher) {
        var codec = new ClockCodec(cipher);
        this.clocks = store.of(ClockCodec.COLLECTION, ClockDocument.class, codec::document, codec::clock);
        var byDue = Indexes.ascending(DUE_ON, "_id");
        for (var first : List.of(
                Indexes.ascending(OFFICE),
                Indexes.ascending(OFFICE, TOWNSHIP),
                Indexes.ascending(OFFICE, VILLAGES),
                Indexes.ascending(STAGE),
                Indexes.ascending(STAGE, TOWNSHIP),
                Indexes.ascending(HOLDER))) {
            store.index(ClockCodec.COLLECTION, Indexes.compoundIndex(first, byDue));
        }
        store.index(ClockCodec.COLLECTION, Indexes.ascending(STAGE, "_id"));
        store.index(ClockCodec.COLLECTION, Indexes.ascending(HELD_BY, "_id"));
        store.index(ClockCodec.COLLECTION, Indexes.ascending(NEXT_ON));
        store.index(ClockCodec.COLLECTION, Indexes.ascending(KEY));
    }

    /** What goes with its case. */
    public CasePart casePart() {
        return CaseAggregates.byId(clocks);
    }

    /** The same collection as re-encryption sees it. */
    public SealedCollection sealedCollection() {
        return new SealedAggregates(ClockCodec.COLLECTION, clocks, KEY);
    }

    @Override
    public Optional<CaseClock> find(ApplicationId application) {
        return clocks.find(application.text()).map(Versioned::state);
    }

    @Override
    public CaseClock update(CaseClock blank, UnaryOperator<CaseClock> step) {
        var id = blank.application().text();
        var first = step.apply(blank);
        // a case that was just submitted has no clock yet, so nothing is looked for first
        if (first.asOf() == Versioned.FIRST && clocks.create(id, first)) {
            return first;
        }
        try {
            return stepped(id, step);
        } catch (AbsentException absent) {
            return clocks.create(id, first) ? first : stepped(id, step);
        }
    }

    private CaseClock stepped(String id, UnaryOperator<CaseClock> step) {
        return clocks.change(id, clock -> {
            var next = step.apply(clock);
            return next.equals(clock) ? Change.none(clock) : Change.to(next, List.of(), next);
        });
    }

    @Override
    public HoldAnswer decide(ApplicationId application, Function<CaseClock, HoldAnswer> decision) {
        return clocks.change(application.text(), clock -> {
            var answer = decision.apply(clock);
            return answer instanceof HoldAnswer.Held(CaseClock now) && !now.equals(clock)
                    ? Change.to(now, List.of(), answer)
                    : Change.none(answer);
        });
    }

    @Override
    public List<CaseClock> list(DeadlineListing listing, Page page) {
        return clocks.list(filter(listing), sort(listing.order()), page.skip(), page.size()).stream()
                .map(Versioned::state)
                .toList();
    }

    @Override
    public Stream<CaseClock> stream(DeadlineListing listing) {
        return clocks.stream(filter(listing), sort(listing.order())).map(Versioned::state);
    }

    @Override
    public long count(DeadlineListing listing) {
        return clocks.count(filter(listing));
    }

    @Override
    public List<ApplicationId> toTell(LocalDate day, int limit) {
        return clocks.list(lte(NEXT_ON, day), Sorts.ascending(NEXT_ON), 0, limit).stream()
                .map(found -> found.state().application())
                .toList();
    }

    @Override
    public List<ApplicationId> running(String after, int limit) {
        return ids(in(STAGE, STAGES), after, limit);
    }

    @Override
    public List<ApplicationId> heldBy(String subject, Scope scope, String after, int limit) {
        return ids(and(eq(HELD_BY, subject), within(scope)), after, limit);
    }

    @Override
    public long countHeldBy(String subject, Scope scope) {
        return clocks.count(and(eq(HELD_BY, subject), within(scope)));
    }

    private List<ApplicationId> ids(Bson filter, String after, int limit) {
        return clocks.ids(filter, after, limit).stream().map(ApplicationId::new).toList();
    }

    private static Bson within(Scope scope) {
        return switch (scope) {
            case Scope.OneVillage(var village) -> eq(VILLAGES, village.code());
            case Scope.OneTownship(var township) -> eq(TOWNSHIP, township.code());
            case Scope.WholeCity() -> empty();
        };
    }

    private static Bson filter(DeadlineListing listing) {
        var all = new ArrayList<Bson>();
        all.add(listing.stage().map(stage -> eq(STAGE, stage.name())).orElseGet(() -> eq(OFFICE, true)));
        all.add(within(listing.scope()));
        listing.township().ifPresent(township -> all.add(eq(TOWNSHIP, township.code())));
        listing.due().ifPresent(due -> all.add(due(due, listing.today())));
        if (!listing.turn().isEmpty()) {
            all.add(in(DUTIES, listing.turn().stream().map(Enum::name).toList()));
        }
        if (!listing.told().isEmpty()) {
            all.add(in(TOLD, listing.told().stream().map(Enum::name).toList()));
        }
        listing.holder().ifPresent(subject -> all.add(eq(HOLDER, subject)));
        return and(all);
    }

    private static Bson due(DueState due, LocalDate today) {
        var soon = today.plusDays(DueState.SOON_DAYS);
        return switch (due) {
            case OVERDUE -> lt(DUE_ON, today);
            case TODAY -> eq(DUE_ON, today);
            case SOON -> and(gt(DUE_ON, today), lte(DUE_ON, soon));
            case LATER -> gt(DUE_ON, soon);
        };
    }

    private static Bson sort(DeadlineListing.Order order) {
        return switch (order) {
            case DUE -> Sorts.ascending(DUE_ON, "_id");
            case DUE_LATEST -> Sorts.descending(DUE_ON, "_id");
            case STARTED -> Sorts.ascending(STARTED_ON, "_id");
        };
    }
}
