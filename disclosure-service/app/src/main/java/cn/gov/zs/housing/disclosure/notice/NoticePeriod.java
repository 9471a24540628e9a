package cn.gov.zs.housing.disclosure.notice;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * The time a notice stands, in natural days (自然日) of Shanghai.
 *
 * <p>The day of publication is day 0 and as many whole days as the clause says must pass (decision 0004), so the period
 * is over at 00:00 of the day after {@link #lastDay()}. A day on which the notice could not be read is no whole day of it and does not
 * count (decision 0292).
 *
 * @param publishedOn day 0
 * @param clause the clause that orders the period
 * @param interruptions what kept the notice from being read, in the order in which it was reported
 */
public record NoticePeriod(LocalDate publishedOn, Clause clause, List<Interruption> interruptions) {
    /** Keeps its own copy. */
    public NoticePeriod {
        interruptions = List.copyOf(interruptions);
    }

    /** One that nothing interrupted. */
    public NoticePeriod(LocalDate publishedOn, Clause clause) {
        this(publishedOn, clause, List.of());
    }

    /** The period of a notice published at this moment. */
    public static NoticePeriod from(Instant publishedAt, Clause clause) {
        return new NoticePeriod(OfficeDay.of(publishedAt), clause);
    }

    /** The same with one more interruption. */
    NoticePeriod interrupted(Interruption by) {
        return new NoticePeriod(
                publishedOn,
                clause,
                Stream.concat(interruptions.stream(), Stream.of(by)).toList());
    }

    /** As it was on the day of publication, when nothing had interrupted it yet: what the digest was made over. */
    NoticePeriod asPublished() {
        return new NoticePeriod(publishedOn, clause);
    }

    /** Last day on which the notice must still be read: the day on which as many days as the clause says could be read. */
    public LocalDate lastDay() {
        var day = publishedOn;
        for (int counted = 0; counted < clause.days(); ) {
            day = day.plusDays(1);
            if (!lost(day)) {
                counted++;
            }
        }
        return day;
    }

    /** How many days of it do not count. */
    public long lostDays() {
        return ChronoUnit.DAYS.between(publishedOn, lastDay()) - clause.days();
    }

    private boolean lost(LocalDate day) {
        return interruptions.stream().anyMatch(each -> each.takes(day));
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
