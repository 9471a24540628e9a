package cn.gov.zs.platform.journeys.bench;

import cn.gov.zs.platform.journeys.Visitor;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** One member of the public who keeps looking at the newest notices, as anybody without a login may. */
final class NewNotices implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final String NEWEST = "/api/v1/public/notices?kind=HOMES&size=100";

    private final Visitor reader;
    private final Map<String, CompletableFuture<Long>> awaited = new ConcurrentHashMap<>();
    private final Thread looking = Thread.ofPlatform().name("public").unstarted(this::look);
    private volatile boolean open = true;

    NewNotices(Visitor reader) {
        this.reader = reader;
        looking.start();
    }

    /** When the notice about this offer was first seen, as of {@link System#nanoTime}; asked for before it can be there. */
    Future<Long> of(String offer) {
        return awaited.computeIfAbsent(offer, _ -> new CompletableFuture<>());
    }

    private void look() {
        while (open) {
            var answer = reader.get(NEWEST);
            var now = System.nanoTime();
            if (answer.status() == 200) {
                for (var notice : answer.json().path("items")) {
                    var seen = awaited.remove(notice.path("reference").asString());
                    if (seen != null) {
                        seen.complete(now);
                    }
                }
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    @Override
    public void close() throws InterruptedException {
        open = false;
        looking.join();
    }
}
