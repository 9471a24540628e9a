package cn.gov.zs.platform.workdays;

import java.time.LocalDate;
import java.util.List;

/**
 * A last day, counted in working days, with all that is needed to count it again.
 *
 * @param start the day something was received or happened; it is not counted (民法典 art. 201)
 * @param workingDays how many working days; at least 1
 * @param pauses what is not counted
 * @param due the last day
 * @param provisional whether it lies past the last year whose notice is known, so that the notice may move it
 * @param calendar version of the calendar it was counted by
 */
public record Deadline(
        LocalDate start, int workingDays, List<Pause> pauses, LocalDate due, boolean provisional, String calendar) {

    /** @throws IllegalArgumentException if there is nothing to count, or the last day does not come after the start */
    public Deadline {
        if (workingDays < 1 || !due.isAfter(start)) {
            throw new IllegalArgumentException(workingDays + " working days from " + start + " to " + due);
        }
        pauses = List.copyOf(pauses);
    }

    /** Whether it was missed by the end of the day before this one. */
    public boolean overdueOn(LocalDate day) {
        return day.isAfter(due);
    }
}
