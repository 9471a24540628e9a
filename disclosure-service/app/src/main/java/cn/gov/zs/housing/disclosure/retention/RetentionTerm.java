package cn.gov.zs.housing.disclosure.retention;

import java.time.LocalDate;
import java.time.Period;

/**
 * How long something is kept (保存期限), counted from the day it was over: answered, or ended.
 *
 * @param version of the table it comes from
 * @param inForce from this day on
 * @param period kept that long; longer than nothing
 * @param basis the law, or the reason
 * @param sample whether nobody has confirmed the period (示例，非中山标准)
 */
public record RetentionTerm(String version, LocalDate inForce, Period period, String basis, boolean sample) {
    /** @throws IllegalArgumentException if the period is not longer than nothing */
    public RetentionTerm {
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException("a period is longer than nothing");
        }
    }

    /** What was over before this day has been kept its whole time; the day itself is day 0. */
    public LocalDate line(LocalDate today) {
        return today.minus(period);
    }
}
