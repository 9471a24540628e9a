package cn.gov.zs.housing.disclosure.assessment;

import cn.gov.zs.platform.eventing.AbsentException;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.StaleVersionException;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Circulars without a database, held to the same words by {@link CircularsContract}. */
public final class InMemoryCirculars implements Circulars {
    private final Map<String, Versioned<Circular>> circulars = new TreeMap<>();

    @Override
    public synchronized boolean add(Circular circular) {
        var id = circular.head().id().text();
        return circulars.putIfAbsent(id, new Versioned<>(id, Versioned.FIRST, circular)) == null;
    }

    @Override
    public synchronized Optional<Versioned<Circular>> find(CircularId id) {
        return Optional.ofNullable(circulars.get(id.text()));
    }

    @Override
    public synchronized <R> R change(CircularId id, long version, Function<Circular, Change<Circular, R>> decision) {
        var found = find(id).orElseThrow(() -> new AbsentException("circulars", id.text()));
        if (found.version() != version) {
            throw new StaleVersionException(id.text(), version, found.version());
        }
        var change = decision.apply(found.state());
        if (change.state() != null) {
            circulars.put(id.text(), new Versioned<>(id.text(), version + 1, change.state()));
        }
        return change.answer();
    }

    @Override
    public synchronized List<Circular> list(int year) {
        return circulars.values().stream()
                .map(Versioned::state)
                .filter(each -> each.head().year() == year)
                .sorted(Comparator.comparing((Circular each) -> each.head().at())
                        .thenComparing(each -> each.head().id().text())
                        .reversed())
                .toList();
    }
}
