package cn.gov.zs.housing.gateway.published;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * The shelf in memory and its copy on the disk as one: what is put lies on both, what leaves one leaves both. And the newest word
 * holds: what was asked for before an item was said to be gone, or to have changed, is not put any more.
 */
@Component
final class ShelfCopies {

    private final PublicShelf shelf;
    private final ShelfFiles files;
    /** How often something was said to have changed about an item. */
    private final Map<String, Integer> changes = new ConcurrentHashMap<>();

    /** How often any item was said to be gone: whatever was fetched meanwhile, a list above all, may still name it. */
    private final AtomicInteger ends = new AtomicInteger();

    ShelfCopies(PublicShelf shelf, ShelfFiles files) {
        this.shelf = shelf;
        this.files = files;
    }

    /**
     * What had been said of an item when it was asked for.
     *
     * @param changes about this item
     * @param ends about any
     */
    record Told(int changes, int ends) {}

    /** What has been said of this item until now. */
    Told told(String key) {
        return new Told(changes.getOrDefault(key, 0), ends.get());
    }

    /** Something about this item has changed; never waits, as readers' own threads say so too. */
    void changed(String key) {
        changes.merge(key, 1, Integer::sum);
    }

    /** This item was fetched and nothing said since: nothing need be remembered. */
    void settled(String key, Told told) {
        changes.remove(key, told.changes());
    }

    /** These items say what they may say no longer: they are off the shelf and the disk, and a fetch under way brings none back. */
    void gone(List<String> keys) {
        keys.forEach(this::changed);
        ends.incrementAndGet();
        keys.forEach(this::remove);
    }

    /** Puts what was fetched; false when something was said about it meanwhile. */
    synchronized boolean put(Kept fresh, Told told) {
        var key = fresh.card().key();
        // a keeper that is told to stop writes nothing more: an interrupted write would leave the disk without the item
        if (!told(key).equals(told) || Thread.currentThread().isInterrupted()) {
            return false;
        }
        if (fresh.showable(shelf.moment())) {
            var out = shelf.put(List.of(fresh));
            out.forEach(files::remove);
            if (!out.contains(key)) {
                files.write(fresh);
            }
        }
        return true;
    }

    /** The service said that this is still the item; false when something was said about it meanwhile. */
    synchronized boolean confirm(Kept kept, Told told, Instant at) {
        if (!told(kept.card().key()).equals(told)) {
            return false;
        }
        kept.confirm(at);
        return true;
    }

    /** Stops this thread, but not in the middle of a write. */
    synchronized void interrupt(Thread keeper) {
        keeper.interrupt();
    }

    synchronized void remove(String key) {
        shelf.remove(key);
        files.remove(key);
    }

    /** Fills the shelf from the disk; what may no longer be shown, or finds no room, leaves the disk. */
    synchronized void fill() {
        var now = shelf.moment();
        var found = files.read(shelf.security());
        var out = new HashSet<>(
                shelf.put(found.stream().filter(kept -> kept.showable(now)).toList()));
        found.stream()
                .filter(kept -> !kept.showable(now))
                .map(kept -> kept.card().key())
                .forEach(out::add);
        out.forEach(files::remove);
    }
}
