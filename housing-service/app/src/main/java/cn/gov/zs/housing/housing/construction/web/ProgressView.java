package cn.gov.zs.housing.housing.construction.web;

import cn.gov.zs.housing.housing.construction.Counts;
import cn.gov.zs.housing.housing.construction.YearStatus;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plan against actual, as everybody sees it.
 *
 * @param units the task of all townships shown
 * @param started units on which building has begun, since the year began
 * @param basicallyFinished those of them whose main works are done
 * @param finished those of them that are finished
 * @param townships each township
 * @param months all townships shown, by the end of each month that was reported
 */
record ProgressView(
        int units,
        int started,
        int basicallyFinished,
        int finished,
        List<TownshipView> townships,
        List<MonthView> months) {

    /** A township; the month is the last that was reported, absent when none was. */
    record TownshipView(
            String township,
            String name,
            String englishName,
            int units,
            int started,
            int basicallyFinished,
            int finished,
            @Nullable String month) {}

    /** A month; a township that did not report it counts as it last did. */
    record MonthView(String month, int started, int basicallyFinished, int finished, int reports) {}

    static ProgressView of(YearStatus status) {
        var all = status.counts();
        return new ProgressView(
                status.units(),
                all.started(),
                all.basicallyFinished(),
                all.finished(),
                status.townships().stream().map(ProgressView::row).toList(),
                status.months().stream()
                        .map(month -> month(month.month(), month.counts(), month.reports()))
                        .toList());
    }

    private static TownshipView row(YearStatus.Row row) {
        return new TownshipView(
                row.township(),
                Places.name(row.township()),
                Places.englishName(row.township()),
                row.units(),
                row.counts().started(),
                row.counts().basicallyFinished(),
                row.counts().finished(),
                row.reported().map(YearMonth::toString).orElse(null));
    }

    private static MonthView month(YearMonth month, Counts counts, int reports) {
        return new MonthView(
                month.toString(), counts.started(), counts.basicallyFinished(), counts.finished(), reports);
    }
}
