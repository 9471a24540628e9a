package cn.gov.zs.platform.workdays;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The yearly notice of the days off and the make-up working days (国务院办公厅关于…年部分节假日安排的通知).
 *
 * @param year the year it is for
 * @param title as people cite it
 * @param days what it lists; days of the December before and of the January after may be among them
 */
public record YearNotice(int year, String title, List<CalendarDay> days) {

    /**
     * Reads a notice and holds it to the statute.
     *
     * @param statute the days that must be off
     * @throws BadNotice if a day stands twice, lies in another year, or a holiday of the statute is not off
     */
    public static YearNotice checked(int year, String title, List<CalendarDay> days, StatutoryDays statute) {
        Set<LocalDate> listed = new HashSet<>();
        for (CalendarDay day : days) {
            if (!listed.add(day.date())) {
                throw new BadNotice(title, day.date(), BadNotice.Fault.TWICE);
            }
            if (!near(year, day.date())) {
                throw new BadNotice(title, day.date(), BadNotice.Fault.OTHER_YEAR);
            }
        }
        Set<LocalDate> off = days.stream()
                .filter(day -> day.kind() == CalendarDay.Kind.OFF)
                .map(CalendarDay::date)
                .collect(Collectors.toSet());
        statute.of(year).stream()
                .filter(day -> !off.contains(day))
                .sorted()
                .findFirst()
                .ifPresent(missing -> {
                    throw new BadNotice(title, missing, BadNotice.Fault.HOLIDAY_MISSING);
                });
        return new YearNotice(year, title, days);
    }

    /** Keeps the days as they are. */
    public YearNotice {
        days = List.copyOf(days);
    }

    private static boolean near(int year, LocalDate day) {
        return day.getYear() == year
                || day.getYear() == year - 1 && day.getMonth() == Month.DECEMBER
                || day.getYear() == year + 1 && day.getMonth() == Month.JANUARY;
    }
}
