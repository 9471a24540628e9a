package cn.gov.zs.platform.local.process;

import java.time.Duration;

/**
 * How often, and after how long, a part that ended by itself is started again.
 *
 * @param firstPause before the second attempt; the first is made at once, and each further pause is twice as long
 * @param longestPause no pause is longer
 * @param attempts in a row without having served for {@code steady}, before the part is given up; at least 1
 * @param steady a part that served that long has recovered, and its attempts are counted anew
 */
public record RestartPolicy(Duration firstPause, Duration longestPause, int attempts, Duration steady) {

    /** For the demo and the tests. */
    public static final RestartPolicy USUAL =
            new RestartPolicy(Duration.ofMillis(250), Duration.ofSeconds(8), 8, Duration.ofSeconds(20));

    /** The pause before this attempt, counted from 1. */
    public Duration pauseBefore(int attempt) {
        if (attempt <= 1) {
            return Duration.ZERO;
        }
        Duration pause = firstPause.multipliedBy(1L << Math.min(attempt - 2, 20));
        return pause.compareTo(longestPause) > 0 ? longestPause : pause;
    }
}
