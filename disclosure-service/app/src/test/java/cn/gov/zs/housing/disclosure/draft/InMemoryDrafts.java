package cn.gov.zs.housing.disclosure.draft;

import cn.gov.zs.housing.disclosure.listing.Page;
import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.StaleVersionException;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Drafts without a database, held to the same words by {@link DraftsContract}. */
public final class InMemoryDrafts implements Drafts {
    private static final Comparator<Draft> OLDEST_FIRST = Comparator.comparing(
                    (Draft draft) -> draft.head().since())
            .thenComparing(draft -> draft.head().id());

    private final Map<String, Versioned<Draft>> all = new LinkedHashMap<>();
    private final Set<String> causes = new HashSet<>();

    @Override
    public synchronized boolean hold(Envelope<?> cause, Draft draft) {
        return begin(draft) && causes.add(cause.id() + "\n" + draft.head().id());
    }

    @Override
    public synchronized boolean begin(Draft draft) {
        var id = draft.head().id();
        return all.putIfAbsent(id, new Versioned<>(id, Versioned.FIRST, draft)) == null;
    }

    @Override
    public synchronized boolean heldFor(Envelope<?> cause, String id) {
        return causes.contains(cause.id() + "\n" + id);
    }

    @Override
    public synchronized Optional<Versioned<Draft>> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public synchronized <R> R change(String id, Function<? super Draft, Change<Draft, R>> decision) {
        var there = find(id).orElseThrow(() -> new AbsentException("drafts", id));
        var change = decision.apply(there.state());
        if (change.state() != null) {
            all.put(id, new Versioned<>(id, there.version() + 1, change.state()));
        }
        return change.answer();
    }

    @Override
    public synchronized <R> R change(String id, long version, Function<? super Draft, Change<Draft, R>> decision) {
        var there = find(id).orElseThrow(() -> new AbsentException("drafts", id));
        if (there.version() != version) {
            throw new StaleVersionException(id, version, there.version());
        }
        return change(id, decision);
    }

    @Override
    public synchronized Page<Draft> list(List<Stage> stages, int page, int size) {
        var found = all.values().stream()
                .map(Versioned::state)
                .filter(draft -> stages.contains(DraftDesk.stage(draft)))
                .sorted(OLDEST_FIRST)
                .toList();
        return new Page<>(found.stream().skip((long) page * size).limit(size).toList(), page, size, found.size());
    }

    @Override
    public synchronized List<Draft> listOf(String reference) {
        return all.values().stream()
                .map(Versioned::state)
                .filter(draft -> draft.head().reference().equals(reference))
                .sorted(OLDEST_FIRST)
                .toList();
    }
}
