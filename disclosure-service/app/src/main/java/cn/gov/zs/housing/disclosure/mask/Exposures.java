package cn.gov.zs.housing.disclosure.mask;

import java.util.Collection;
import java.util.Map;
import java.util.function.BiFunction;

/** All that was ever published of people, by keys that name nobody. */
public interface Exposures {
    /** What is kept under these keys; keys without anything are left out. */
    Map<String, Exposure> find(Collection<String> keys);

    /**
     * Adds to what is kept. Safe to repeat, and from several replicas at once.
     *
     * @param traces what to add, by key
     * @param how puts a trace to what is there; itself when nothing changes
     */
    void keep(Map<String, Trace> traces, BiFunction<Exposure, Trace, Exposure> how);
}
