package cn.gov.zs.platform.eventing.relay;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** Growing pauses between tries, with some chance in them so that replicas do not knock all at once. Not for sharing. */
final class BackOff {

    private static final long FIRST_MILLIS = 50;
    private static final long LONGEST_MILLIS = 2_000;

    private long next = FIRST_MILLIS;

    void pause() {
        var millis = next / 2 + ThreadLocalRandom.current().nextLong(next / 2 + 1);
        next = Math.min(LONGEST_MILLIS, next * 2);
        LockSupport.parkNanos(millis * 1_000_000);
    }
}
