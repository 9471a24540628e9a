package cn.gov.zs.housing.housing.construction.web;

import cn.gov.zs.housing.housing.construction.Due;
import java.time.LocalDate;

/**
 * By when something is to be public, and how that stands.
 *
 * @param clause the limit's words
 * @param due the last day
 * @param provisional whether the notice of holidays may still move it
 * @param state how it stands today
 */
record DueView(String clause, LocalDate due, boolean provisional, Due.State state) {

    static DueView of(Due due, LocalDate today) {
        return new DueView(due.clause().quote(), due.due(), due.provisional(), due.on(today));
    }

    /** How it looks beside its words. */
    public String tone() {
        return switch (state) {
            case KEPT -> "good";
            case OPEN -> "waiting";
            case LATE, OVERDUE -> "bad";
        };
    }
}
