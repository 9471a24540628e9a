package cn.gov.zs.housing.disclosure.mask;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** Exposures without a database, held to the same words by {@link ExposuresContract}. */
public final class InMemoryExposures implements Exposures {
    private final Map<String, Exposure> all = new HashMap<>();

    @Override
    public synchronized Map<String, Exposure> find(Collection<String> keys) {
        var found = new HashMap<String, Exposure>();
        for (var key : keys) {
            var exposure = all.get(key);
            if (exposure != null) {
                found.put(key, exposure);
            }
        }
        return found;
    }

    @Override
    public synchronized void keep(Map<String, Trace> traces, BiFunction<Exposure, Trace, Exposure> how) {
        traces.forEach((key, trace) -> all.put(key, how.apply(all.getOrDefault(key, Exposure.NONE), trace)));
    }

    /** Everything that is kept, as text. */
    public synchronized String everything() {
        return all.toString();
    }
}
