package cn.gov.zs.housing.housing.stock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day an instant falls on at the office: every day in the books is a day in China, wherever the server stands. */
public final class ShanghaiDay {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private ShanghaiDay() {}

    /** The day at the office. */
    public static LocalDate of(Instant at) {
        return LocalDate.ofInstant(at, SHANGHAI);
    }
}
