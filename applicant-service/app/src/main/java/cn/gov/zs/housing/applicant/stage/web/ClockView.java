package cn.gov.zs.housing.applicant.stage.web;

import cn.gov.zs.housing.applicant.stage.CaseClock;
import cn.gov.zs.housing.applicant.stage.DayUnit;
import cn.gov.zs.housing.applicant.stage.DueShift;
import cn.gov.zs.housing.applicant.stage.Duty;
import cn.gov.zs.housing.applicant.stage.Reach;
import cn.gov.zs.housing.applicant.stage.Stage;
import cn.gov.zs.housing.applicant.stage.StageClock;
import cn.gov.zs.platform.workdays.CountedDay;
import cn.gov.zs.platform.workdays.DayVerdict;
import cn.gov.zs.platform.workdays.WorkCalendar;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case's clock as a person sees it.
 *
 * @param left days in {@code unit} until the last one; negative when it is over
 * @param sample whether nobody confirmed the number for Zhongshan
 * @param working every day up to the last one
 * @param record what only staff see; null for the household
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClockView(
        Stage stage,
        Reach reach,
        LocalDate startedOn,
        int days,
        DayUnit unit,
        LocalDate dueOn,
        int left,
        boolean overdue,
        boolean provisional,
        String calendar,
        boolean sample,
        String clause,
        String source,
        List<WorkingLine> working,
        @Nullable Record record) {

    /**
     * A day.
     *
     * @param paused whether the case was with the household
     * @param number the how-manieth day it is; null when it is not counted
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WorkingLine(
            LocalDate date,
            DayVerdict verdict,
            boolean paused,
            @Nullable Integer number) {
        static WorkingLine of(CountedDay day) {
            return new WorkingLine(
                    day.date(),
                    day.verdict(),
                    day.pause().isPresent(),
                    day.number().orElse(null));
        }
    }

    /**
     * Who handles it, and what was recorded.
     *
     * @param holder by name; null when nobody does
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Record(
            @Nullable String holder,
            @Nullable Instant heldSince,
            List<HandoverLine> handovers,
            List<ToldLine> told,
            List<DueShift> shifts) {
        static Record of(CaseClock clock) {
            var holder = clock.holder();
            return new Record(
                    holder.map(it -> it.by().name()).orElse(null),
                    holder.map(it -> it.since()).orElse(null),
                    clock.handovers().stream()
                            .map(it -> new HandoverLine(
                                    it.from() == null ? null : it.from().name(),
                                    it.to().name(),
                                    it.by().name(),
                                    it.at(),
                                    it.reason() == null ? null : it.reason().text()))
                            .toList(),
                    clock.escalations().stream()
                            .map(it -> new ToldLine(it.stage(), it.dueOn(), it.level(), it.to(), it.at()))
                            .toList(),
                    clock.shifts());
        }
    }

    /**
     * A handover.
     *
     * @param from null when nobody held it
     * @param reason null when it was taken
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HandoverLine(
            @Nullable String from,
            String to,
            String by,
            Instant at,
            @Nullable String reason) {
        /** Without the reason, which may speak of a person. */
        @Override
        public String toString() {
            return "handover at " + at;
        }
    }

    /** Who was told that a stage is late. */
    record ToldLine(Stage stage, LocalDate dueOn, int level, Duty to, Instant at) {}

    static ClockView of(StageClock clock, LocalDate today, WorkCalendar calendar, @Nullable Record record) {
        var rule = clock.rule();
        var limit = clock.limit();
        return new ClockView(
                clock.stage(),
                rule.reach(),
                limit.start(),
                limit.days(),
                limit.unit(),
                limit.due(),
                limit.left(today, calendar),
                limit.overdueOn(today),
                limit.provisional(),
                limit.calendar(),
                rule.sample(),
                rule.clause(),
                rule.source(),
                limit.working(calendar).stream().map(WorkingLine::of).toList(),
                record);
    }
}
