package cn.gov.zs.housing.applicant.stage;

import cn.gov.zs.platform.workdays.CountedDay;
import cn.gov.zs.platform.workdays.Pause;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A last day (期限), in whichever unit its rule counts.
 *
 * @param start the day of the step that started it; not counted itself (民法典 art. 201)
 * @param days how many, 1 or more
 * @param pauses what is not counted
 * @param due the last day
 * @param provisional whether it lies in a year whose notice of days off is not out
 * @param calendar version of the calendar it was counted by
 */
public record Limit(
        LocalDate start,
        int days,
        DayUnit unit,
        List<Pause> pauses,
        LocalDate due,
        boolean provisional,
        String calendar) {

    /** @throws IllegalArgumentException if the last day does not come after the start */
    public Limit {
        pauses = List.copyOf(pauses);
        if (days < 1 || !due.isAfter(start)) {
            throw new IllegalArgumentException(days + " days from " + start + " to " + due);
        }
    }

    /** Counts one. */
    static Limit count(LocalDate start, int days, DayUnit unit, List<Pause> pauses, WorkCalendar calendar) {
        var due = switch (unit) {
            case WORKING -> calendar.deadline(start, days, pauses).due();
            case NATURAL -> naturally(start, days, pauses, calendar).getLast().date();
        };
        return new Limit(
                start, days, unit, pauses, due, due.getYear() > calendar.lastNoticedYear(), calendar.version());
    }

    /** The same with that last day. */
    Limit until(LocalDate day) {
        return day.equals(due) ? this : new Limit(start, days, unit, pauses, day, provisional, calendar);
    }

    /** Every day from the one after the start to the last, with why it counts or does not. */
    public List<CountedDay> working(WorkCalendar by) {
        return switch (unit) {
            case WORKING -> by.working(by.deadline(start, days, pauses));
            case NATURAL -> naturally(start, days, pauses, by);
        };
    }

    /** Whether it was missed by the end of the day before this one. */
    public boolean overdueOn(LocalDate day) {
        return day.isAfter(due);
    }

    /** Days in its unit from this day, not counted, to the last one; 0 on the last day, negative when it is over. */
    public int left(LocalDate day, WorkCalendar by) {
        return day.isAfter(due) ? -between(due, day, by) : between(day, due, by);
    }

    private int between(LocalDate day, LocalDate later, WorkCalendar by) {
        return switch (unit) {
            case WORKING ->
                (int) day.plusDays(1)
                        .datesUntil(later.plusDays(1))
                        .filter(it -> by.verdict(it).counts())
                        .count();
            case NATURAL -> (int) ChronoUnit.DAYS.between(day, later);
        };
    }

    private static List<CountedDay> naturally(LocalDate start, int days, List<Pause> pauses, WorkCalendar calendar) {
        var counted = new ArrayList<CountedDay>();
        var number = 0;
        for (var day = start.plusDays(1); ; day = day.plusDays(1)) {
            var date = day;
            var pause = pauses.stream()
                    .filter(it -> !date.isBefore(it.from()) && date.isBefore(it.until()))
                    .findFirst();
            var verdict = calendar.verdict(day);
            var counts = pause.isEmpty() && number < days;
            if (counts) {
                number++;
            }
            counted.add(new CountedDay(day, verdict, pause, counts ? Optional.of(number) : Optional.empty()));
            if (number == days && pause.isEmpty() && verdict.counts()) {
                return counted;
            }
        }
    }
}
