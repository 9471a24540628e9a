package cn.gov.zs.housing.disclosure.mailing;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import java.time.Duration;
import java.time.Instant;

/** How soon a subscriber hears of something (发送频率). */
public enum Pace {
    /** 即时. */
    AT_ONCE,
    /** 每日汇总: once a day, at eight in the morning in Shanghai. */
    DAILY;

    private static final Duration MORNING = Duration.ofHours(8);

    /**
     * When a letter about it is due.
     *
     * @param at the moment it is told
     * @param gather how long what is told at once waits for more of it, so that one letter holds it all
     */
    Instant due(Instant at, Duration gather) {
        return switch (this) {
            case AT_ONCE -> at.plus(gather);
            case DAILY -> {
                var today = OfficeDay.of(at);
                var morning = OfficeDay.begin(today).plus(MORNING);
                yield morning.isAfter(at)
                        ? morning
                        : OfficeDay.begin(today.plusDays(1)).plus(MORNING);
            }
        };
    }
}
