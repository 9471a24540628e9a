package cn.gov.zs.platform.workdays;

import java.time.LocalDate;

/** Saturdays and Sundays. */
final class Weekends {

    private Weekends() {}

    static boolean holds(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> true;
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> false;
        };
    }
}
