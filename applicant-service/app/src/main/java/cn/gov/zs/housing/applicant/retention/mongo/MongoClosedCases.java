package cn.gov.zs.housing.applicant.retention.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.retention.CatchUp;
import cn.gov.zs.housing.applicant.retention.ClosedCase;
import cn.gov.zs.housing.applicant.retention.ClosedCases;
import cn.gov.zs.housing.applicant.retention.Datum;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Closed cases in the collection {@code closed-cases}, by their numbers; the catch-up as the one document of its own collection. */
public final class MongoClosedCases implements ClosedCases {
    private static final String COLLECTION = "closed-cases";
    private static final String KEPT = "state.kept";
    private static final String ENDED_AT = "state.endedAt";
    private static final String ONCE = "once";

    private final Aggregates<ClosedCase> cases;
    private final Aggregates<CatchUp> catchUp;

    /**
     * A closed case as it is stored.
     *
     * @param kept lists ask for one of them
     */
    record ClosedCaseDocument(String id, Instant endedAt, List<Datum> kept) {
        private static ClosedCaseDocument of(ClosedCase closed) {
            return new ClosedCaseDocument(
                    closed.id().text(),
                    closed.endedAt(),
                    closed.kept().stream().sorted().toList());
        }

        private ClosedCase closedCase() {
            return new ClosedCase(new ApplicationId(id), endedAt, Set.copyOf(kept));
        }
    }

    /** Opens both collections and makes sure that what is due has its index. */
    public MongoClosedCases(AggregateStore store) {
        this.cases =
                store.of(COLLECTION, ClosedCaseDocument.class, ClosedCaseDocument::of, ClosedCaseDocument::closedCase);
        store.index(COLLECTION, Indexes.ascending(KEPT, ENDED_AT, "_id"));
        this.catchUp =
                store.of("closed-case-catch-up", CatchUp.class, UnaryOperator.identity(), UnaryOperator.identity());
    }

    @Override
    public void ended(ApplicationId id, Instant at) {
        var ended = ClosedCase.ended(id, at);
        while (true) {
            var found = cases.find(id.text());
            if (found.isEmpty() ? cases.create(id.text(), ended) : entered(found.get(), ended)) {
                return;
            }
        }
    }

    /** False when somebody changed it meanwhile. */
    private boolean entered(Versioned<ClosedCase> found, ClosedCase ended) {
        return found.state().endedAt().equals(ended.endedAt())
                || cases.remove(found.id(), found.version()) && cases.create(found.id(), ended);
    }

    @Override
    public void leave(ApplicationId id) {
        var found = cases.find(id.text());
        while (found.isPresent() && !cases.remove(id.text(), found.get().version())) {
            found = cases.find(id.text());
        }
    }

    @Override
    public Optional<ClosedCase> find(ApplicationId id) {
        return cases.find(id.text()).map(Versioned::state);
    }

    @Override
    public void gone(ApplicationId id, Datum kind) {
        if (find(id).filter(closed -> closed.keepsBeside(kind)).isEmpty()) {
            leave(id);
            return;
        }
        cases.change(
                id.text(),
                closed -> closed.kept().contains(kind) && closed.keepsBeside(kind)
                        ? Change.to(closed.without(kind), List.of(), kind)
                        : Change.none(kind));
    }

    @Override
    public List<ApplicationId> due(Datum kind, Instant line, String after, int limit) {
        return cases.ids(and(eq(KEPT, kind.name()), lt(ENDED_AT, line)), after, limit).stream()
                .map(ApplicationId::new)
                .toList();
    }

    @Override
    public CatchUp catchUp() {
        return catchUp.find(ONCE).map(Versioned::state).orElse(CatchUp.START);
    }

    @Override
    public void advance(CatchUp from, CatchUp to) {
        if (catchUp.find(ONCE).isEmpty()) {
            catchUp.create(ONCE, CatchUp.START);
        }
        catchUp.change(ONCE, now -> now.equals(from) ? Change.to(to, List.of(), to) : Change.none(now));
    }
}
