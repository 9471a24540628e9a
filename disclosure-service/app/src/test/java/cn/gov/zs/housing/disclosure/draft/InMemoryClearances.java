package cn.gov.zs.housing.disclosure.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Clearances without a database. */
public class InMemoryClearances implements Clearances {
    private final Map<String, Clearance> all = new HashMap<>();

    @Override
    public synchronized void add(Clearance clearance) {
        all.putIfAbsent(clearance.published(), clearance);
    }

    @Override
    public synchronized Optional<Clearance> find(String published) {
        return Optional.ofNullable(all.get(published));
    }
}
