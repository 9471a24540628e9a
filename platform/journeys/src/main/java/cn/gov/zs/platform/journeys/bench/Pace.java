package cn.gov.zs.platform.journeys.bench;

import java.util.concurrent.locks.LockSupport;

/** Starts work at a fixed rate whatever the answers take, so that a stall is counted and not hidden. */
final class Pace {
    private final long betweenNanos;
    private final long start = System.nanoTime();
    private long next;

    /** @param perSecond starts per second */
    Pace(int perSecond) {
        this.betweenNanos = 1_000_000_000L / perSecond;
    }

    /**
     * Waits for the next start.
     *
     * @return when this piece of work was due, as of {@link System#nanoTime}
     */
    long await() {
        var due = start + betweenNanos * next++;
        for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        return due;
    }
}
