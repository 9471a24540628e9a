package cn.gov.zs.housing.disclosure.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Recounts without a database. */
final class InMemoryRecounts implements Recounts {
    private final Map<String, Recount> recounts = new HashMap<>();

    @Override
    public synchronized Optional<Recount> find(String calendar) {
        return Optional.ofNullable(recounts.get(calendar));
    }

    @Override
    public synchronized void add(Recount begun) {
        recounts.putIfAbsent(begun.calendar(), begun);
    }

    @Override
    public synchronized Optional<Recount> change(String calendar, Function<Recount, Optional<Recount>> step) {
        var next = step.apply(find(calendar).orElseThrow());
        next.ifPresent(to -> recounts.put(calendar, to));
        return next;
    }
}
