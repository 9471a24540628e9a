package cn.gov.zs.housing.disclosure.publiclog;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Things to log in memory, for several threads at once. */
public final class ListedSource implements LogSource {
    private final TreeMap<String, Unlogged> unlogged = new TreeMap<>();

    /** A source of notices that were published and ended: two entries each. */
    static ListedSource of(int notices) {
        var source = new ListedSource();
        for (int i = 0; i < notices; i++) {
            source.add("n%05d".formatted(i));
        }
        return source;
    }

    synchronized void add(String item) {
        unlogged.put(
                item,
                new Unlogged(
                        item,
                        1,
                        List.of(entry(EntryKind.NOTICE_PUBLISHED, item), entry(EntryKind.NOTICE_ENDED, item))));
    }

    static LogEntry entry(EntryKind kind, String item) {
        return LogEntry.of(kind, "HOMES", item, "offer-" + item, "sha256:" + "0".repeat(64), "", "2026-11-23", "");
    }

    @Override
    public synchronized List<Unlogged> listUnlogged(int limit) {
        return unlogged.values().stream().limit(limit).toList();
    }

    @Override
    public synchronized void markLogged(Collection<Unlogged> logged) {
        logged.forEach(each -> unlogged.remove(each.itemId(), each));
    }

    synchronized boolean done() {
        return unlogged.isEmpty();
    }
}
