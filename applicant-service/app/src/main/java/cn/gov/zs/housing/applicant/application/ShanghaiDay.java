package cn.gov.zs.housing.applicant.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Statutory days are Shanghai days, wherever the machine stands. */
public final class ShanghaiDay {
    /** The zone of every statutory day. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ShanghaiDay() {}

    /** The day in Shanghai at this instant. */
    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
