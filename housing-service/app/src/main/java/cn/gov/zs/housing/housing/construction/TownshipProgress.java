package cn.gov.zs.housing.housing.construction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a township gets on with a year's task (计划任务完成进度), month by month.
 *
 * @param year of the plan
 * @param township nine-digit code
 * @param months those that were reported, in their order; each number of one is no smaller than of those before it
 */
public record TownshipProgress(int year, String township, List<MonthReport> months) {
    public TownshipProgress {
        months = List.copyOf(months);
    }

    /** Nothing reported. */
    public static TownshipProgress none(int year, String township) {
        return new TownshipProgress(year, township, List.of());
    }

    /** Its number in the books. */
    public static String id(int year, String township) {
        return year + "-" + township;
    }

    /** The month as it was reported. */
    public Optional<MonthReport> find(YearMonth month) {
        return months.stream().filter(known -> known.month().equals(month)).findFirst();
    }

    /** The last month that was reported. */
    public Optional<MonthReport> latest() {
        return months.isEmpty() ? Optional.empty() : Optional.of(months.getLast());
    }

    /** What is done by the end of that month, as far as it was reported. */
    public Counts by(YearMonth month) {
        return months.stream()
                .filter(known -> !known.month().isAfter(month))
                .reduce((earlier, later) -> later)
                .map(MonthReport::counts)
                .orElse(Counts.NONE);
    }

    /** What is done so far. */
    public Counts soFar() {
        return latest().map(MonthReport::counts).orElse(Counts.NONE);
    }

    /** Reports a month for the first time. */
    public ReportAnswer report(YearMonth month, MonthReport.Version version, LocalDate today) {
        var known = find(month);
        if (known.isPresent()) {
            return hasForm(known.get(), version) ? new ReportAnswer.FormReplayed() : new ReportAnswer.Known(month);
        }
        return checked(month, version.counts(), today).orElseGet(() -> with(new MonthReport(month, List.of(version))));
    }

    /** Corrects a month that was reported; what it said stays to be read. */
    public ReportAnswer correct(YearMonth month, MonthReport.Version version, LocalDate today) {
        var known = find(month);
        if (known.isEmpty()) {
            return new ReportAnswer.NothingToCorrect(month);
        }
        if (hasForm(known.get(), version)) {
            return new ReportAnswer.FormReplayed();
        }
        return checked(month, version.counts(), today).orElseGet(() -> {
            var versions = new ArrayList<>(known.get().versions());
            versions.add(version);
            return with(new MonthReport(month, versions));
        });
    }

    private static boolean hasForm(MonthReport known, MonthReport.Version version) {
        return known.versions().stream().anyMatch(before -> before.form().equals(version.form()));
    }

    private Optional<ReportAnswer> checked(YearMonth month, Counts counts, LocalDate today) {
        if (month.getYear() != year) {
            return Optional.of(new ReportAnswer.OtherYear(year));
        }
        if (!month.atEndOfMonth().isBefore(today)) {
            return Optional.of(new ReportAnswer.NotOver(month));
        }
        if (counts.basicallyFinished() > counts.started()) {
            return Optional.of(new ReportAnswer.Inconsistent("basicallyFinished"));
        }
        if (counts.finished() > counts.basicallyFinished()) {
            return Optional.of(new ReportAnswer.Inconsistent("finished"));
        }
        return shrinking(month, counts);
    }

    private Optional<ReportAnswer> shrinking(YearMonth month, Counts counts) {
        for (var other : months) {
            var field = other.month().isBefore(month)
                    ? counts.smallerThan(other.counts())
                    : other.month().isAfter(month) ? other.counts().smallerThan(counts) : Optional.<String>empty();
            if (field.isPresent()) {
                return Optional.of(new ReportAnswer.Shrinks(field.get(), other.month(), other.counts()));
            }
        }
        return Optional.empty();
    }

    private ReportAnswer with(MonthReport report) {
        var all = new ArrayList<>(months);
        all.removeIf(known -> known.month().equals(report.month()));
        all.add(report);
        all.sort(Comparator.comparing(MonthReport::month));
        return new ReportAnswer.Reported(new TownshipProgress(year, township, all), report);
    }
}
