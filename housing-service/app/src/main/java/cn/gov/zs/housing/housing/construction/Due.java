package cn.gov.zs.housing.housing.construction;

import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * By when something is to be public, and whether it was.
 *
 * @param clause the limit
 * @param from the day it is counted from, which does not count itself
 * @param due the last day
 * @param provisional whether the notice of holidays of that year may still move it
 * @param publishedOn the day it became public here; empty when it has not
 */
public record Due(Clause clause, LocalDate from, LocalDate due, boolean provisional, Optional<LocalDate> publishedOn) {

    /** Counts it. */
    public static Due of(Clause clause, LocalDate from, Optional<LocalDate> publishedOn, WorkCalendar calendar) {
        var deadline = calendar.deadline(from, clause.workingDays());
        return new Due(clause, from, deadline.due(), deadline.provisional(), publishedOn);
    }

    /** How it stands. */
    public enum State {
        /** 按期. */
        KEPT,
        /** 逾期公开. */
        LATE,
        /** 待公开. */
        OPEN,
        /** 逾期未公开. */
        OVERDUE
    }

    /** How it stands on that day. */
    public State on(LocalDate today) {
        return publishedOn
                .map(day -> day.isAfter(due) ? State.LATE : State.KEPT)
                .orElseGet(() -> today.isAfter(due) ? State.OVERDUE : State.OPEN);
    }
}
