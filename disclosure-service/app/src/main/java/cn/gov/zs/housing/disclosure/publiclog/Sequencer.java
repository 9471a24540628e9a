package cn.gov.zs.housing.disclosure.publiclog;

import cn.gov.zs.platform.tlog.Tile;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Gives entries their places. Any number of replicas run it at once: each append says how many entries it believes to stand before
 * it, and only one that is right is written (decision 0270). There is no lease, so none can be lost.
 */
public final class Sequencer {
    private final LogStore store;
    private final Integration integration;

    public Sequencer(LogStore store, Integration integration) {
        this.store = store;
        this.integration = integration;
    }

    /** Makes a log that is empty, or was left in the middle of a step by a crash, one that the public can check. */
    public void begin() {
        integration.catchUp();
    }

    /**
     * Logs what one source has to log, at most {@code limit} things.
     *
     * @return how many there were
     */
    public int log(LogSource source, int limit) {
        var unlogged = source.listUnlogged(limit);
        if (!unlogged.isEmpty()) {
            logAll(unlogged.stream().flatMap(each -> each.entries().stream()).toList());
            source.markLogged(unlogged);
        }
        return unlogged.size();
    }

    /**
     * Each round first integrates all that stands in the bundles, then asks which entries are there, then appends behind exactly that:
     * whoever was overtaken in between fails to append and begins a round anew, so no entry gets two places.
     */
    private void logAll(List<LogEntry> entries) {
        while (true) {
            long size = integration.catchUp();
            var missing = missing(entries);
            if (missing.isEmpty()) {
                return;
            }
            if (appended(size, missing)) {
                integration.catchUp();
                return;
            }
            // another replica was faster: the next round sees what it wrote
        }
    }

    /**
     * Fills the bundle that grows, then begins the next: that can only succeed while nothing stands there, so nobody else has written
     * since the first succeeded.
     */
    private boolean appended(long size, List<LogEntry> missing) {
        int done = 0;
        while (done < missing.size()) {
            int already = (int) ((size + done) % Tile.FULL);
            int fitting = Math.min(missing.size() - done, Tile.FULL - already);
            if (!store.append((size + done) / Tile.FULL, already, missing.subList(done, done + fitting))) {
                return false;
            }
            done += fitting;
        }
        return true;
    }

    /** Each once, in the order given. */
    private List<LogEntry> missing(List<LogEntry> entries) {
        var indexed = store.indexed(entries.stream().map(LogEntry::id).toList());
        var seen = new TreeSet<EntryId>(Comparator.comparing(EntryId::text));
        return entries.stream()
                .filter(entry -> !indexed.contains(entry.id()) && seen.add(entry.id()))
                .toList();
    }
}
