package cn.gov.zs.housing.disclosure.calendar;

import cn.gov.zs.housing.disclosure.calendar.CalendarFlaw.Fault;
import cn.gov.zs.housing.disclosure.calendar.CalendarFlaw.Part;
import cn.gov.zs.housing.disclosure.calendar.NoticeRows.Row;
import cn.gov.zs.platform.workdays.CalendarDay.Kind;
import cn.gov.zs.platform.workdays.StatutoryDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Holds the days of a notice to the calendar, to the statute and to each other. */
final class NoticeChecks {
    /** No holiday is longer; days under one name further apart are two holidays. */
    private static final int LONGEST_HOLIDAY = 15;

    private NoticeChecks() {}

    static List<CalendarFlaw> of(int year, List<Row> rows, StatutoryDays statute) {
        var flaws = new ArrayList<CalendarFlaw>();
        var first = new HashMap<LocalDate, Row>();
        for (var row : rows) {
            var day = row.day();
            var before = first.putIfAbsent(day.date(), row);
            if (before != null) {
                flaws.add(flaw(Fault.DOUBLED, row.number(), day.date()));
            } else if (!near(year, day.date())) {
                flaws.add(flaw(Fault.OTHER_YEAR, row.number(), day.date()));
            } else if (day.kind() == Kind.MAKE_UP && !weekend(day.date())) {
                flaws.add(flaw(Fault.WORKED_ALREADY, row.number(), day.date()));
            }
        }
        statute.of(year).stream()
                .sorted()
                .filter(day -> !off(first, day))
                .forEach(day -> flaws.add(flaw(Fault.HOLIDAY_MISSING, 0, day)));
        gaps(first, flaws);
        return flaws;
    }

    private static boolean off(Map<LocalDate, Row> listed, LocalDate day) {
        var row = listed.get(day);
        return row != null && row.day().kind() == Kind.OFF;
    }

    /** A holiday is off from its first to its last day: a day between that is not listed was left out. */
    private static void gaps(Map<LocalDate, Row> listed, List<CalendarFlaw> flaws) {
        var byName = new TreeMap<String, TreeSet<LocalDate>>();
        listed.values().stream()
                .map(Row::day)
                .filter(day -> day.kind() == Kind.OFF)
                .forEach(day ->
                        byName.computeIfAbsent(day.name(), _ -> new TreeSet<>()).add(day.date()));
        for (var days : byName.values()) {
            LocalDate before = null;
            for (var day : days) {
                if (before != null && before.plusDays(LONGEST_HOLIDAY).isAfter(day)) {
                    before.plusDays(1)
                            .datesUntil(day)
                            .filter(between -> !listed.containsKey(between))
                            .forEach(missing -> addOnce(flaws, missing));
                }
                before = day;
            }
        }
    }

    /** One that the statute names is told already. */
    private static void addOnce(List<CalendarFlaw> flaws, LocalDate missing) {
        if (flaws.stream().noneMatch(flaw -> flaw.text().equals(missing.toString()))) {
            flaws.add(flaw(Fault.DAY_MISSING, 0, missing));
        }
    }

    /** A holiday around New Year may begin in December or end in January. */
    private static boolean near(int year, LocalDate day) {
        return day.getYear() == year
                || (day.getYear() == year - 1 && day.getMonth() == Month.DECEMBER)
                || (day.getYear() == year + 1 && day.getMonth() == Month.JANUARY);
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static CalendarFlaw flaw(Fault fault, int row, LocalDate day) {
        return new CalendarFlaw(Part.FILE, fault, row, day.toString());
    }
}
