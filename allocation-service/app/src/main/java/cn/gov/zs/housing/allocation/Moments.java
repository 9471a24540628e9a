package cn.gov.zs.housing.allocation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Asks the one clock for adapters; the features are handed what it says. Statutory days are Shanghai days. */
public final class Moments {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    /** @param clock the platform's */
    public Moments(Clock clock) {
        this.clock = clock;
    }

    /** Now, to the millisecond: what the database keeps. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Today in Shanghai. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SHANGHAI);
    }
}
