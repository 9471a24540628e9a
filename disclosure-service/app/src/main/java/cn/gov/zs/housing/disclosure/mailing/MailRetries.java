package cn.gov.zs.housing.disclosure.mailing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a letter that the mail server could not take is tried again: after a minute, then twice as long each time, up to some four hours. */
public final class MailRetries {
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 8;
    /** Some four days, with the pauses above. */
    private static final int MOST_FAILURES = 30;

    private MailRetries() {}

    /**
     * The next time.
     *
     * @param failures before this one
     * @return empty when it was tried often enough
     */
    public static Optional<Instant> next(int failures, Instant now) {
        return failures + 1 >= MOST_FAILURES
                ? Optional.empty()
                : Optional.of(now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS))));
    }
}
