package cn.gov.zs.housing.disclosure.catalogue.mongo;

import cn.gov.zs.housing.disclosure.catalogue.Recount;
import cn.gov.zs.housing.disclosure.catalogue.Recounts;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Recounts in the collection {@code due-recounts}, one document for each version of the calendar. */
@Component
public final class MongoRecounts implements Recounts {
    private final Aggregates<Recount> recounts;

    /** Opens the collection. */
    public MongoRecounts(AggregateStore store) {
        recounts = store.of("due-recounts", Recount.class, UnaryOperator.identity(), UnaryOperator.identity());
    }

    @Override
    public Optional<Recount> find(String calendar) {
        return recounts.find(calendar).map(Versioned::state);
    }

    @Override
    public void add(Recount begun) {
        recounts.create(begun.calendar(), begun);
    }

    @Override
    public Optional<Recount> change(String calendar, Function<Recount, Optional<Recount>> step) {
        return recounts.change(
                calendar,
                recount -> step.apply(recount)
                        .map(next -> Change.to(next, List.of(), Optional.of(next)))
                        .orElseGet(() -> Change.none(Optional.empty())));
    }
}
