package cn.gov.zs.housing.disclosure.notice;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The time a notice stands, in natural days (自然日) of Shanghai.
 *
 * <p>The day of publication is day 0 and as many whole days as the clause says must pass (decision 0004), so the period
 * is over at 00:00 of the day after {@link #lastDay()}.
 *
 * @param publishedOn day 0
 * @param clause the clause that orders the period
 */
public record NoticePeriod(LocalDate publishedOn, Clause clause) {
    /** The period of a notice published at this moment. */
    public static NoticePeriod from(Instant publishedAt, Clause clause) {
        return new NoticePeriod(OfficeDay.of(publishedAt), clause);
    }

    /** Last day on which the notice must still be read. */
    public LocalDate lastDay() {
        return publishedOn.plusDays(clause.days());
    }

    /** First day on which the period is over. */
    public LocalDate overFrom() {
        return lastDay().plusDays(1);
    }

    /** Whether every whole day of the period has passed before {@code today}. */
    public boolean isOver(LocalDate today) {
        return !today.isBefore(overFrom());
    }

    /** Days to come after {@code today} on which the notice still stands; 0 on the last day and after it. */
    public long daysLeft(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(today, lastDay()));
    }
}
