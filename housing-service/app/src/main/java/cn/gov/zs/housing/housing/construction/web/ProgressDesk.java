package cn.gov.zs.housing.housing.construction.web;

import cn.gov.zs.housing.housing.construction.Clause;
import cn.gov.zs.housing.housing.construction.ConstructionPlan;
import cn.gov.zs.housing.housing.construction.Counts;
import cn.gov.zs.housing.housing.construction.Due;
import cn.gov.zs.housing.housing.construction.MonthReport;
import cn.gov.zs.housing.housing.construction.PlanVersion;
import cn.gov.zs.housing.housing.construction.Programme;
import cn.gov.zs.housing.housing.construction.ProgressBook;
import cn.gov.zs.housing.housing.construction.ReportAnswer;
import cn.gov.zs.housing.housing.construction.Task;
import cn.gov.zs.housing.housing.construction.TownshipProgress;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What pages and interface do alike with monthly reports. */
@Component
class ProgressDesk {
    private static final Logger LOG = LoggerFactory.getLogger(ProgressDesk.class);

    private final ProgressBook book;
    private final Programme programme;
    private final Supplier<WorkCalendar> calendar;
    private final Clock clock;

    ProgressDesk(ProgressBook book, Programme programme, Supplier<WorkCalendar> constructionCalendar, Clock clock) {
        this.book = book;
        this.programme = programme;
        this.calendar = constructionCalendar;
        this.clock = clock;
    }

    /** A report of a month, the first or a correction. */
    record VersionLine(int number, int started, int basicallyFinished, int finished, String reason, Instant at) {}

    /**
     * A month of a township.
     *
     * @param month such as {@code 2026-10}
     * @param due by when it was to be public, and whether it was
     * @param versions what was reported; none when nothing was
     */
    record MonthLine(String month, DueView due, List<VersionLine> versions) {
        /** What counts. */
        public @Nullable VersionLine last() {
            return versions.isEmpty() ? null : versions.getLast();
        }
    }

    /** A township that has to report. */
    record OpenLine(int year, String township, String name, String month, DueView due) {}

    /** The months of a year that have ended, the last first. */
    List<MonthLine> months(TownshipProgress progress) {
        return ended(progress.year()).reversed().stream()
                .map(month -> line(month, progress.find(month)))
                .toList();
    }

    private List<YearMonth> ended(int year) {
        var today = LocalDate.now(clock);
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .filter(month -> month.atEndOfMonth().isBefore(today))
                .toList();
    }

    private MonthLine line(YearMonth month, Optional<MonthReport> report) {
        var versions = report.map(MonthReport::versions).orElse(List.of());
        return new MonthLine(
                month.toString(),
                due(month, report),
                IntStream.range(0, versions.size())
                        .mapToObj(i -> version(i + 1, versions.get(i)))
                        .toList());
    }

    private static VersionLine version(int number, MonthReport.Version version) {
        var counts = version.counts();
        return new VersionLine(
                number,
                counts.started(),
                counts.basicallyFinished(),
                counts.finished(),
                version.reason(),
                version.signed().at());
    }

    private DueView due(YearMonth month, Optional<MonthReport> report) {
        var published =
                report.map(MonthReport::reported).map(signed -> LocalDate.ofInstant(signed.at(), clock.getZone()));
        return DueView.of(
                Due.of(Clause.MONTHLY_COUNTS, month.atEndOfMonth(), published, calendar.get()), LocalDate.now(clock));
    }

    /** The last month that ended, of all townships that have a task and did not report it. */
    List<OpenLine> open() {
        var last = YearMonth.from(LocalDate.now(clock)).minusMonths(1);
        return programme.plans().stream()
                .map(Versioned::state)
                .filter(plan -> plan.year() == last.getYear())
                .flatMap(plan -> plan.inForce().stream())
                .flatMap(version -> tasks(version).stream())
                .filter(task ->
                        progress(last.getYear(), task.township()).find(last).isEmpty())
                .map(task -> new OpenLine(
                        last.getYear(),
                        task.township(),
                        Places.name(task.township()),
                        last.toString(),
                        due(last, Optional.empty())))
                .toList();
    }

    private static List<Task> tasks(PlanVersion version) {
        return version.content().tasks();
    }

    /** What the township reported; 404 when the year's plan gives it no part and it never had one. */
    TownshipProgress progress(int year, String township) {
        return book.of(year, township);
    }

    boolean isPlanned(int year, String township) {
        return programme.plans().stream()
                .map(Versioned::state)
                .filter(plan -> plan.year() == year)
                .flatMap(plan -> plan.inForce().stream())
                .anyMatch(version -> version.content().unitsOf(township) > 0);
    }

    /** Reports or corrects; what can be corrected comes back as an answer. */
    ReportAnswer report(ProgressBook.Sent sent, boolean correction) {
        var today = LocalDate.now(clock);
        var answer = correction ? book.correct(sent, today) : book.report(sent, today);
        LOG.info(
                "construction progress {} {} {}: {}",
                sent.year(),
                sent.township(),
                sent.month(),
                answer.getClass().getSimpleName());
        return switch (answer) {
            case ReportAnswer.FormReplayed _ ->
                throw ProblemException.conflict(
                        "form.replayed", Map.of("month", sent.month().toString()));
            case ReportAnswer.NotPlanned _ ->
                throw ProblemException.conflict(
                        "construction.not-planned", Map.of("year", sent.year(), "township", sent.township()));
            default -> answer;
        };
    }

    /** What is wrong with a report, by field. */
    record Wrong(String field, String code, String key, List<Object> args) {}

    /** Empty when nothing is. */
    static Optional<Wrong> wrong(ReportAnswer answer) {
        return switch (answer) {
            case ReportAnswer.NotOver(var month) -> of("month", "not-over", month);
            case ReportAnswer.OtherYear(var year) -> of("month", "other-year", Integer.toString(year));
            case ReportAnswer.Known(var month) -> of("month", "known", month);
            case ReportAnswer.NothingToCorrect(var month) -> of("month", "nothing-to-correct", month);
            case ReportAnswer.Inconsistent(var field) -> of(field, "inconsistent");
            case ReportAnswer.Shrinks(var field, var other, var counts) ->
                of(field, "shrinks", other, number(field, counts));
            case ReportAnswer.Reported _, ReportAnswer.FormReplayed _, ReportAnswer.NotPlanned _ -> Optional.empty();
        };
    }

    private static int number(String field, Counts counts) {
        return switch (field) {
            case "started" -> counts.started();
            case "basicallyFinished" -> counts.basicallyFinished();
            default -> counts.finished();
        };
    }

    private static Optional<Wrong> of(String field, String code, Object... args) {
        return Optional.of(new Wrong(field, code, "construction.report." + code, List.of(args)));
    }

    /** The years with a plan in force, the last first. */
    List<ConstructionPlan> plans() {
        return programme.plans().stream().map(Versioned::state).toList();
    }
}
