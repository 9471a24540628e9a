package cn.gov.zs.housing.applicant.stage.mongo;

import cn.gov.zs.housing.applicant.stage.Repair;
import cn.gov.zs.housing.applicant.stage.Repairs;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The repair walk in the collection {@code stage-repairs}: one document. */
public final class MongoRepairs implements Repairs {
    private static final String ID = "daily";

    private final Aggregates<Repair> repairs;

    /** Opens the collection. */
    public MongoRepairs(AggregateStore store) {
        this.repairs = store.of("stage-repairs", Repair.class, UnaryOperator.identity(), UnaryOperator.identity());
    }

    @Override
    public Optional<Repair> find() {
        return repairs.find(ID).map(Versioned::state);
    }

    @Override
    public Optional<Repair> change(Repair first, Function<Repair, Optional<Repair>> step) {
        if (repairs.find(ID).isEmpty()) {
            repairs.create(ID, first);
        }
        return repairs.change(
                ID,
                repair -> step.apply(repair)
                        .map(next -> Change.to(next, List.of(), Optional.of(next)))
                        .orElseGet(() -> Change.none(Optional.empty())));
    }
}
