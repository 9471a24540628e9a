package cn.gov.zs.housing.disclosure.draft.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import cn.gov.zs.housing.disclosure.draft.Draft;
import cn.gov.zs.housing.disclosure.draft.Drafts;
import cn.gov.zs.housing.disclosure.listing.Page;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Drafts in the collection {@code drafts}. */
@Component
final class MongoDrafts implements Drafts {
    private static final String COLLECTION = "drafts";
    private static final String STAGE = "state.stage";
    private static final String SINCE = "state.since";
    private static final String REFERENCE = "state.reference";

    private final Aggregates<Draft> drafts;

    MongoDrafts(AggregateStore store) {
        drafts = store.of(COLLECTION, DraftDocument.class, DraftDocument::from, DraftDocument::toDomain);
        store.index(COLLECTION, ascending(STAGE, SINCE, "_id"));
        store.index(COLLECTION, ascending(REFERENCE));
    }

    @Override
    public boolean hold(Envelope<?> cause, Draft draft) {
        return drafts.create(cause, draft.head().id(), draft);
    }

    @Override
    public boolean begin(Draft draft) {
        return drafts.create(draft.head().id(), draft);
    }

    @Override
    public boolean heldFor(Envelope<?> cause, String id) {
        return drafts.handled(cause, id);
    }

    @Override
    public Optional<Versioned<Draft>> find(String id) {
        return drafts.find(id);
    }

    @Override
    public <R> R change(String id, Function<? super Draft, Change<Draft, R>> decision) {
        return drafts.change(id, decision);
    }

    @Override
    public <R> R change(String id, long version, Function<? super Draft, Change<Draft, R>> decision) {
        return drafts.change(id, version, decision);
    }

    @Override
    public Page<Draft> list(List<Stage> stages, int page, int size) {
        var wanted = in(STAGE, stages.stream().map(Stage::name).toList());
        var found = drafts.list(wanted, ascending(SINCE, "_id"), page * size, size).stream()
                .map(Versioned::state)
                .toList();
        return new Page<>(found, page, size, drafts.count(wanted));
    }

    @Override
    public List<Draft> listOf(String reference) {
        return drafts.list(eq(REFERENCE, reference), ascending(SINCE), 0, 0).stream()
                .map(Versioned::state)
                .toList();
    }
}
