package cn.gov.zs.housing.housing.construction;

import cn.gov.zs.housing.housing.contract.ConstructionProgressReportedV1;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Outgoing;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;

/** Takes the monthly reports of townships. */
public final class ProgressBook {
    private final Aggregates<TownshipProgress> progress;
    private final PlanBook plans;
    private final Supplier<WorkCalendar> calendar;

    public ProgressBook(Aggregates<TownshipProgress> progress, PlanBook plans, Supplier<WorkCalendar> calendar) {
        this.progress = progress;
        this.plans = plans;
        this.calendar = calendar;
    }

    /**
     * A month's numbers as they are reported.
     *
     * @param year of the plan
     * @param township with a part in it
     */
    public record Sent(int year, String township, YearMonth month, MonthReport.Version version) {}

    /** Reports a month for the first time. */
    public ReportAnswer report(Sent sent, LocalDate today) {
        var planned = plans.find(sent.year())
                .flatMap(ConstructionPlan::inForce)
                .filter(plan -> plan.content().unitsOf(sent.township()) > 0);
        if (planned.isEmpty()) {
            return new ReportAnswer.NotPlanned();
        }
        var id = TownshipProgress.id(sent.year(), sent.township());
        if (progress.find(id).isEmpty()) {
            // of two who are first, one finds the other's
            progress.create(id, TownshipProgress.none(sent.year(), sent.township()));
        }
        return progress.change(id, state -> written(sent, state.report(sent.month(), sent.version(), today)));
    }

    /** Corrects a month that was reported. */
    public ReportAnswer correct(Sent sent, LocalDate today) {
        var id = TownshipProgress.id(sent.year(), sent.township());
        if (progress.find(id).isEmpty()) {
            return new ReportAnswer.NothingToCorrect(sent.month());
        }
        return progress.change(id, state -> written(sent, state.correct(sent.month(), sent.version(), today)));
    }

    /** What the township reported of the year; nothing when it has not. */
    public TownshipProgress of(int year, String township) {
        return progress.find(TownshipProgress.id(year, township))
                .map(Versioned::state)
                .orElseGet(() -> TownshipProgress.none(year, township));
    }

    private Change<TownshipProgress, ReportAnswer> written(Sent sent, ReportAnswer answer) {
        return answer instanceof ReportAnswer.Reported(var next, var month)
                ? Change.to(next, List.of(event(sent, month)), answer)
                : Change.none(answer);
    }

    private Outgoing event(Sent sent, MonthReport month) {
        var counts = month.counts();
        return Outgoing.of(
                ConstructionProgressReportedV1.TYPE,
                new ConstructionProgressReportedV1(
                        sent.year(),
                        sent.township(),
                        month.month().toString(),
                        month.versions().size(),
                        counts.started(),
                        counts.basicallyFinished(),
                        counts.finished(),
                        sent.version().reason(),
                        calendar.get()
                                .deadline(month.month().atEndOfMonth(), Clause.MONTHLY_COUNTS.workingDays())
                                .due()));
    }
}
