package cn.gov.zs.housing.disclosure.calendar;

import cn.gov.zs.housing.disclosure.canonical.CanonicalJson;
import cn.gov.zs.housing.disclosure.canonical.Sha256;
import cn.gov.zs.platform.workdays.AdoptedNotice;
import cn.gov.zs.platform.workdays.CalendarDay;
import cn.gov.zs.platform.workdays.YearNotice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What one yearly notice of the State Council's office (国务院办公厅关于…年部分节假日安排的通知) says, and where it was read.
 *
 * @param year the year it is for
 * @param documentNumber its number
 * @param issuedOn the day it bears
 * @param source address at which it was read
 * @param days what it lists, by day
 */
public record YearTable(int year, String documentNumber, LocalDate issuedOn, String source, List<Day> days) {

    /**
     * A day that the notice lists.
     *
     * @param name the holiday it belongs to
     */
    public record Day(LocalDate date, CalendarDay.Kind kind, String name) {}

    /** Keeps its own copy, in order. */
    public YearTable {
        days = days.stream().sorted(Comparator.comparing(Day::date)).toList();
    }

    /** As people cite the notice. */
    public String title() {
        return title(year);
    }

    static String title(int year) {
        return "国务院办公厅关于" + year + "年部分节假日安排的通知";
    }

    /** As the calendar counts by it. */
    public AdoptedNotice notice(int revision) {
        var cited = title() + "（" + documentNumber + "）";
        return new AdoptedNotice(
                revision,
                new YearNotice(
                        year,
                        cited,
                        days.stream()
                                .map(day -> new CalendarDay(day.date(), day.kind(), cited))
                                .toList()));
    }

    /** All that it says, as a digest reads it. */
    public Map<String, Object> canonical() {
        return Map.of(
                "year",
                year,
                "title",
                title(),
                "documentNumber",
                documentNumber,
                "issuedOn",
                issuedOn.toString(),
                "source",
                source,
                "days",
                days.stream()
                        .map(day -> Map.of(
                                "date",
                                day.date().toString(),
                                "kind",
                                day.kind().name(),
                                "name",
                                day.name()))
                        .toList());
    }

    /** {@code sha256:<hex>} of {@link #canonical()}. */
    public String digest() {
        return Sha256.named(CanonicalJson.write(canonical()));
    }
}
