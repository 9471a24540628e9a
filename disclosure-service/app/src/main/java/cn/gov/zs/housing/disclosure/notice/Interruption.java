package cn.gov.zs.housing.disclosure.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * Days on which a notice could not be read (公示中断). They are lost to the public, so they do not count (decision 0292).
 *
 * @param id the form that reported it, so that a form sent twice reports once
 * @param from first day in Shanghai on which it could not be read, wholly or in part
 * @param to last such day
 * @param cause what happened
 * @param reason in the office's own words; published
 * @param report who reported it, and on which evidence
 */
public record Interruption(String id, LocalDate from, LocalDate to, Cause cause, String reason, Report report) {
    /** Longest reason, in UTF-16 units. */
    public static final int LONGEST_REASON = 200;

    /** What kept a notice from being read. */
    public enum Cause {
        /** 网站停止服务. */
        SITE_DOWN,
        /** 公告栏损毁或张贴被撕. */
        BOARD_TORN_OFF
    }

    /**
     * Who reported it; not published.
     *
     * @param by subject of the member of staff
     * @param at when
     * @param evidence {@code sha256:<hex>} of the file that was handed in
     */
    public record Report(String by, Instant at, String evidence) {
        /** Keeps the moment to the millisecond, as the database does. */
        public Report {
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /** @throws IllegalArgumentException when it ends before it begins, or says no reason */
    public Interruption {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("an interruption ends on the day it begins or later");
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("an interruption says why, in " + LONGEST_REASON + " characters");
        }
    }

    /** Whether it takes this day. */
    boolean takes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The days it takes. */
    Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }
}
