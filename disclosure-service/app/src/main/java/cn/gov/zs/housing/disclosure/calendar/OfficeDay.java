package cn.gov.zs.housing.disclosure.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar day where the office stands: statutory days are Shanghai days, wherever the machine runs. */
public final class OfficeDay {
    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    private OfficeDay() {}

    /** The day in Shanghai on which a moment falls. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, OFFICE);
    }

    /** The moment at which a day begins in Shanghai. */
    public static Instant begin(LocalDate day) {
        return day.atStartOfDay(OFFICE).toInstant();
    }
}
