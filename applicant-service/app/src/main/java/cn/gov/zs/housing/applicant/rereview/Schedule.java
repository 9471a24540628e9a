package cn.gov.zs.housing.applicant.rereview;

import java.time.LocalDate;
import java.util.List;

/**
 * By when a household is to answer and what happens when it does not. All days are natural days.
 *
 * @param lastDay the last day to answer
 * @param reminders the days to remind on, in ascending order, at least one, none after the last day
 * @param graceDays how many days after the last day, and after the last reminder, nothing happens; 0 or more
 */
public record Schedule(LocalDate lastDay, List<LocalDate> reminders, int graceDays) {
    /** @throws IllegalArgumentException if nobody would be reminded in time */
    public Schedule {
        reminders = List.copyOf(reminders);
        if (reminders.isEmpty()
                || reminders.getLast().isAfter(lastDay)
                || !reminders.equals(reminders.stream().sorted().distinct().toList())
                || graceDays < 0) {
            throw new IllegalArgumentException("no schedule of a re-review");
        }
    }
}
