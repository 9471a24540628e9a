package cn.gov.zs.housing.applicant.retention;

import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/**
 * How long a kind of datum is kept (保存期限).
 *
 * @param datum the kind
 * @param version of the table it comes from
 * @param inForce from this day on
 * @param period kept that long; longer than nothing
 * @param from what it is counted from
 * @param basis the law, or the reason
 * @param sample whether nobody has confirmed the period (示例，非中山标准)
 */
public record RetentionTerm(
        Datum datum, String version, LocalDate inForce, Period period, CountedFrom from, String basis, boolean sample) {

    /** What a period is counted from. */
    public enum CountedFrom {
        /** The last change. */
        LAST_CHANGED,
        /** The day the case ended. */
        CLOSED,
        /** The day it was sent. */
        SENT,
        /** The day it arrived or was given up. */
        DELIVERED,
        /** The day of the look. */
        LOOKED,
        /** The day it was taken out of the system. */
        TAKEN,
        /** The day of the answer. */
        ANSWERED,
        /** The end of the month it is about. */
        MONTH,
        /** The day it was stopped. */
        STOPPED,
        /** The day it ended. */
        ENDED,
        /** The day somebody was last seen. */
        SEEN
    }

    /** @throws IllegalArgumentException if the period is not longer than nothing */
    public RetentionTerm {
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException("a period is longer than nothing");
        }
    }

    /**
     * Where the line runs on this day: what is counted from an instant before it has been kept its whole time. The day counted from
     * is day 0, so that a datum is never removed a day early.
     */
    public Instant line(LocalDate today) {
        return today.minus(period).atStartOfDay(ShanghaiDay.ZONE).toInstant();
    }
}
