package cn.gov.zs.housing.housing.construction;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Plan against actual (计划与完成情况) of a year: what the version in force asks for, and what was reported of it.
 *
 * @param year the year
 * @param townships those with a task or a report, by code
 * @param months what was done by the end of each month that any of them reported, in order
 */
public record YearStatus(int year, List<Row> townships, List<Month> months) {
    public YearStatus {
        townships = List.copyOf(townships);
        months = List.copyOf(months);
    }

    /**
     * A township.
     *
     * @param units its task; 0 when it has none any more
     * @param counts what is done of it
     * @param reported the last month that was reported; empty when none was
     */
    public record Row(String township, int units, Counts counts, Optional<YearMonth> reported) {}

    /**
     * A month.
     *
     * @param counts what all together had done by its end; a township that did not report it counts as it last did
     * @param reports how many townships reported it
     */
    public record Month(YearMonth month, Counts counts, int reports) {}

    /**
     * Puts it together.
     *
     * @param township only this one; all when empty
     */
    public static YearStatus of(
            int year, PlanContent plan, List<TownshipProgress> reported, Optional<String> township) {
        var progress = reported.stream()
                .filter(one -> township.isEmpty() || one.township().equals(township.get()))
                .filter(one -> !one.months().isEmpty())
                .toList();
        var codes = new TreeSet<String>();
        plan.tasks().stream()
                .map(Task::township)
                .filter(code -> township.isEmpty() || code.equals(township.get()))
                .forEach(codes::add);
        progress.forEach(one -> codes.add(one.township()));
        return new YearStatus(
                year, codes.stream().map(code -> row(code, plan, progress)).toList(), months(progress));
    }

    private static Row row(String code, PlanContent plan, List<TownshipProgress> progress) {
        var own = progress.stream().filter(one -> one.township().equals(code)).findFirst();
        return new Row(
                code,
                plan.unitsOf(code),
                own.map(TownshipProgress::soFar).orElse(Counts.NONE),
                own.flatMap(TownshipProgress::latest).map(MonthReport::month));
    }

    private static List<Month> months(List<TownshipProgress> progress) {
        return progress.stream()
                .flatMap(one -> one.months().stream())
                .map(MonthReport::month)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(month -> new Month(
                        month, progress.stream().map(one -> one.by(month)).reduce(Counts.NONE, Counts::plus), (int)
                                progress.stream()
                                        .filter(one -> one.find(month).isPresent())
                                        .count()))
                .toList();
    }

    /** The task of all rows together. */
    public int units() {
        return townships.stream().mapToInt(Row::units).sum();
    }

    /** What is done by all rows together. */
    public Counts counts() {
        return townships.stream().map(Row::counts).reduce(Counts.NONE, Counts::plus);
    }
}
