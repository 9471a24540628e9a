package cn.gov.zs.housing.disclosure.publiclog;

import cn.gov.zs.platform.tlog.Tile;
import java.util.ArrayList;
import java.util.List;

/**
 * The bundle that grows and those behind it, each read once.
 *
 * @param first the index of the first of them
 * @param bundles all but the last are full
 */
record LastBundles(long first, List<List<LogEntry>> bundles) {
    static LastBundles of(LogStore store, long first) {
        var bundles = new ArrayList<List<LogEntry>>();
        do {
            bundles.add(store.bundle(first + bundles.size()));
        } while (bundles.getLast().size() == Tile.FULL);
        return new LastBundles(first, bundles);
    }

    /** How many entries the log has with them. */
    long end() {
        return (first + bundles.size() - 1) * Tile.FULL + bundles.getLast().size();
    }

    List<LogEntry> bundle(long index) {
        return bundles.get((int) (index - first));
    }

    LogEntry entry(long index) {
        return bundle(index / Tile.FULL).get((int) (index % Tile.FULL));
    }
}
