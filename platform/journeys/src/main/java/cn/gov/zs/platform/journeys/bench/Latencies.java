package cn.gov.zs.platform.journeys.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Latencies of one contestant, in milliseconds; safe to fill from many threads. */
final class Latencies {
    private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());

    void add(long nanos) {
        millis.add(nanos / 1e6);
    }

    void addAll(Latencies others) {
        millis.addAll(others.millis);
    }

    int count() {
        return millis.size();
    }

    /** The latency that {@code share} (0 to 1) of the samples do not exceed; NaN when there are none. */
    double percentile(double share) {
        var sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        var rank = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(0, rank));
    }
}
