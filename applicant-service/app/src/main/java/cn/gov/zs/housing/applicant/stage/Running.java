package cn.gov.zs.housing.applicant.stage;

import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stage's clock as lists and escalation need it.
 *
 * @param duties whose turn it is; none when it is the household's
 * @param first who is told on the day after {@code dueOn}; null when nobody is
 * @param second who is told after that; null when nobody is
 * @param secondOn the day on which; null with {@code second}
 */
public record Running(
        Stage stage,
        List<Duty> duties,
        LocalDate startedOn,
        LocalDate dueOn,
        boolean provisional,
        String calendar,
        @Nullable Duty first,
        @Nullable Duty second,
        @Nullable LocalDate secondOn) {

    /** Keeps the duties as they are. */
    public Running {
        duties = List.copyOf(duties);
    }

    /**
     * This reading after an earlier one of the same turn: a household's day never becomes an earlier one than she was told, whatever
     * calendar counts it.
     */
    Running after(@Nullable Running before) {
        if (before == null || !sameTurn(before)) {
            return this;
        }
        var due = stage.whose().lastDay(before.dueOn, dueOn);
        return due.equals(dueOn)
                ? this
                : new Running(stage, duties, startedOn, due, provisional, calendar, first, second, secondOn);
    }

    /** Whether both are one turn of a case. */
    boolean sameTurn(Running other) {
        return stage == other.stage && startedOn.equals(other.startedOn);
    }

    /** What this clock says by this calendar. */
    static Running of(StageClock clock, WorkCalendar calendar) {
        var rule = clock.rule();
        var limit = clock.limit();
        return new Running(
                clock.stage(),
                rule.duties(),
                limit.start(),
                limit.due(),
                limit.provisional(),
                limit.calendar(),
                rule.first(),
                rule.second(),
                rule.second() == null
                        ? null
                        : calendar.deadline(limit.due(), rule.secondAfter()).due());
    }
}
