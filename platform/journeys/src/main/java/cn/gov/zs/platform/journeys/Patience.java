package cn.gov.zs.platform.journeys;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for a condition, never for a length of time: asks again at short intervals until it holds or patience ends. */
public final class Patience {
    private static final Duration BETWEEN = Duration.ofMillis(100);
    private final Duration limit;

    /** @param limit how long to wait before giving up */
    public Patience(Duration limit) {
        this.limit = limit;
    }

    /**
     * The first value that is there.
     *
     * @param what what is waited for, for the message
     * @throws JourneyFailed when it is not there within the limit; carries the last failure, if any
     */
    public <T> T until(String what, Supplier<Optional<T>> look) {
        var end = System.nanoTime() + limit.toNanos();
        JourneyFailed last = null;
        while (true) {
            try {
                var seen = look.get();
                if (seen.isPresent()) {
                    return seen.get();
                }
            } catch (JourneyFailed failed) {
                last = failed;
            }
            if (System.nanoTime() > end) {
                throw new JourneyFailed("Waited " + limit.toSeconds() + " s for: " + what, last);
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }

    /** A page, as soon as the platform can show it; fails at once on any other answer than the page. */
    Answer page(Visitor visitor, String path) {
        return until(
                        path + " is served",
                        () -> Optional.of(visitor.get(path, "text/html")).filter(answer -> !answer.unavailable()))
                .expect(200);
    }
}
