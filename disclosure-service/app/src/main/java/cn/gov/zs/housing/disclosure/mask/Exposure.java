package cn.gov.zs.housing.disclosure.mask;

import java.util.ArrayList;
import java.util.List;

/**
 * All that was ever published under one key, each thing once: ten notices with one mask tell a reader no more than the first.
 *
 * @param traces oldest first
 */
public record Exposure(List<Trace> traces) {
    /** Nothing was. */
    public static final Exposure NONE = new Exposure(List.of());

    /** Keeps its own copy. */
    public Exposure {
        traces = List.copyOf(traces);
    }

    /** The same with one more; itself when that says nothing new. */
    public Exposure with(Trace trace) {
        if (traces.stream().anyMatch(trace::saysNoMoreThan)) {
            return this;
        }
        var more = new ArrayList<>(traces);
        more.add(trace);
        return new Exposure(more);
    }

    /** The same with one more household of a combination, as long as they are few: of many nobody asks which. */
    public Exposure withHousehold(Trace trace, int enough) {
        if (traces.size() >= enough
                || traces.stream().anyMatch(each -> each.household().equals(trace.household()))) {
            return this;
        }
        var more = new ArrayList<>(traces);
        more.add(trace);
        return new Exposure(more);
    }
}
