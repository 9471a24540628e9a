package cn.gov.zs.platform.workdays;

import com.tyme.holiday.LegalHoliday;
import com.tyme.lunar.LunarDay;
import com.tyme.solar.SolarDay;
import com.tyme.solar.SolarTerm;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The calendar to begin with: the notices of past years as tyme4j holds them, and the statute's days by its lunar calendar. */
public final class TymeCalendar {

    /** Its version's name. */
    public static final String VERSION = "tyme4j-1.4.9";

    private static final int FIRST_YEAR = 2019;
    private static final int LAST_YEAR = 2026;
    private static final int SPRING_FESTIVAL_MONTH = 1;

    private TymeCalendar() {}

    /** The notices for 2019 to 2026. */
    public static WorkCalendar shipped() {
        return Shipped.CALENDAR;
    }

    /** Read once, when it is first asked for: the library searches its text anew for each of 2,922 days. */
    private static final class Shipped {
        static final WorkCalendar CALENDAR = WorkCalendar.of(
                VERSION,
                IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                        .mapToObj(TymeCalendar::notice)
                        .toList(),
                statute());

        private Shipped() {}
    }

    /**
     * The thirteen days of the statute as amended on 2024-11-10: 元旦, 除夕 to 初三, 清明, 1 and 2 May, 端午, 中秋, 1 to 3
     * October. Applied to years whose notice is not out, all of which come after the amendment. 中秋 may fall on a day of 国庆,
     * as in 2028; then there are twelve.
     */
    public static StatutoryDays statute() {
        return TymeCalendar::statutory;
    }

    private static Set<LocalDate> statutory(int year) {
        LocalDate springFestival = lunar(year, SPRING_FESTIVAL_MONTH, 1);
        return Stream.of(
                        LocalDate.of(year, 1, 1),
                        springFestival.minusDays(1),
                        springFestival,
                        springFestival.plusDays(1),
                        springFestival.plusDays(2),
                        date(SolarTerm.fromName(year, "清明").getSolarDay()),
                        LocalDate.of(year, 5, 1),
                        LocalDate.of(year, 5, 2),
                        lunar(year, 5, 5),
                        lunar(year, 8, 15),
                        LocalDate.of(year, 10, 1),
                        LocalDate.of(year, 10, 2),
                        LocalDate.of(year, 10, 3))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static LocalDate lunar(int year, int month, int day) {
        return date(LunarDay.fromYmd(year, month, day).getSolarDay());
    }

    private static LocalDate date(SolarDay day) {
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
    }

    private static YearNotice notice(int year) {
        String title = "国务院办公厅关于" + year + "年部分节假日安排的通知（tyme4j 数据）";
        List<CalendarDay> days = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .flatMap(day -> Stream.ofNullable(holiday(day)).map(found -> listed(day, found, title)))
                .toList();
        return new YearNotice(year, title, days);
    }

    private static @Nullable LegalHoliday holiday(LocalDate day) {
        return LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static CalendarDay listed(LocalDate day, LegalHoliday found, String notice) {
        return new CalendarDay(day, found.isWork() ? CalendarDay.Kind.MAKE_UP : CalendarDay.Kind.OFF, notice);
    }
}
