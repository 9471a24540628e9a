package cn.gov.zs.housing.disclosure.mailing.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How many forms are taken in one minute of the clock: each of them sends a letter to an address that somebody typed. */
final class AskLimit {
    private final int most;
    private Instant minute = Instant.EPOCH;
    private int taken;

    AskLimit(int most) {
        this.most = most;
    }

    /** Whether one more is taken. */
    synchronized boolean take(Instant now) {
        var current = now.truncatedTo(ChronoUnit.MINUTES);
        if (!current.equals(minute)) {
            minute = current;
            taken = 0;
        }
        return taken++ < most;
    }
}
