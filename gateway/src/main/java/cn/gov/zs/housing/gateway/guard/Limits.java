package cn.gov.zs.housing.gateway.guard;

import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import java.time.Duration;

/** Resilience4j's time limits in one word. */
final class Limits {

    private Limits() {}

    static TimeLimiterConfig of(Duration limit) {
        return TimeLimiterConfig.custom().timeoutDuration(limit).build();
    }
}
