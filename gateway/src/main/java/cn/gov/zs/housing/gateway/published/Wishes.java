package cn.gov.zs.housing.gateway.published;

import java.time.Duration;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;

/** The items to be fetched, each once, what an event told of before what readers and rounds ask for. */
final class Wishes {

    private final LinkedHashSet<String> first = new LinkedHashSet<>();
    private final LinkedHashSet<String> last = new LinkedHashSet<>();

    synchronized void first(String key) {
        last.remove(key);
        if (first.add(key)) {
            notifyAll();
        }
    }

    synchronized void last(String key) {
        if (!first.contains(key) && last.add(key)) {
            notifyAll();
        }
    }

    /** The next one; null when there was none for so long. */
    synchronized @Nullable String next(Duration atMost) throws InterruptedException {
        var end = System.nanoTime() + atMost.toNanos();
        for (var left = atMost.toMillis();
                first.isEmpty() && last.isEmpty() && left > 0;
                left = Duration.ofNanos(end - System.nanoTime()).toMillis()) {
            wait(left);
        }
        var from = first.isEmpty() ? last : first;
        return from.isEmpty() ? null : from.removeFirst();
    }
}
