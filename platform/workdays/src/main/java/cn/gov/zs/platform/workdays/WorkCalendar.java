package cn.gov.zs.platform.workdays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which days are working days: Monday to Friday or listed as 班, and not listed as 休. One version of it; a new notice makes a
 * new version, and what was counted by an old one says so.
 *
 * <p>In a year without its notice weekends and the holidays of the statute are off, and whatever is counted into that year is
 * provisional.
 */
public final class WorkCalendar {

    private final String version;
    private final int firstYear;
    private final SortedSet<Integer> noticed;
    private final Map<LocalDate, CalendarDay> listed;
    private final StatutoryDays statute;

    private WorkCalendar(
            String version,
            int firstYear,
            SortedSet<Integer> noticed,
            Map<LocalDate, CalendarDay> listed,
            StatutoryDays statute) {
        this.version = version;
        this.firstYear = firstYear;
        this.noticed = noticed;
        this.listed = listed;
        this.statute = statute;
    }

    /**
     * A calendar of these notices.
     *
     * @param version names it; what is counted by it carries the name
     * @param notices at least one; their years without a gap
     * @throws IllegalArgumentException if there is none, or a year between them lacks its notice
     */
    public static WorkCalendar of(String version, List<YearNotice> notices, StatutoryDays statute) {
        SortedSet<Integer> years = new TreeSet<>();
        Map<LocalDate, CalendarDay> listed = new HashMap<>();
        notices.stream().sorted((a, b) -> Integer.compare(a.year(), b.year())).forEach(notice -> {
            years.add(notice.year());
            notice.days().forEach(day -> listed.put(day.date(), day));
        });
        if (years.isEmpty() || years.last() - years.first() + 1 != years.size()) {
            throw new IllegalArgumentException("a calendar needs its years without a gap, not " + years);
        }
        return new WorkCalendar(version, years.first(), years, listed, statute);
    }

    /**
     * The next version: the same with this notice, which replaces an earlier one of its year.
     *
     * @throws IllegalArgumentException if a year before it lacks its notice
     */
    public WorkCalendar with(String nextVersion, YearNotice notice) {
        SortedSet<Integer> years = new TreeSet<>(noticed);
        years.add(notice.year());
        if (years.last() - years.first() + 1 != years.size()) {
            throw new IllegalArgumentException("the notice of " + (notice.year() - 1) + " must come first");
        }
        Map<LocalDate, CalendarDay> days = new HashMap<>(listed);
        if (noticed.contains(notice.year())) {
            days.keySet().removeIf(day -> day.getYear() == notice.year());
        }
        notice.days().forEach(day -> days.put(day.date(), day));
        return new WorkCalendar(nextVersion, years.first(), years, days, statute);
    }

    /**
     * This calendar with notices that were adopted, in whatever order they became known. Of one year the highest revision holds. One that
     * is ahead of a year that lacks its notice waits for it. The version names every revision that holds, so that the same name is always
     * the same table.
     */
    public WorkCalendar with(Collection<AdoptedNotice> adopted) {
        SortedMap<Integer, AdoptedNotice> latest = new TreeMap<>();
        adopted.forEach(one -> latest.merge(one.notice().year(), one, (a, b) -> a.revision() > b.revision() ? a : b));
        WorkCalendar next = this;
        for (AdoptedNotice one : latest.values()) {
            int year = one.notice().year();
            if (year >= next.noticed.first() && year <= next.lastNoticedYear() + 1) {
                next = next.with(next.version + "+" + one.id(), one.notice());
            }
        }
        return next;
    }

    /** Its name. */
    public String version() {
        return version;
    }

    /** The last year whose notice is known; what is counted beyond it is provisional. */
    public int lastNoticedYear() {
        return noticed.last();
    }

    /** The first year it knows; nothing is known of a day before. */
    public int firstYear() {
        return firstYear;
    }

    /** What notices list in that year, by day; empty in a year without its notice. */
    public List<CalendarDay> listed(int year) {
        return listed.values().stream()
                .filter(day -> day.date().getYear() == year)
                .sorted(Comparator.comparing(CalendarDay::date))
                .toList();
    }

    /**
     * What that day is.
     *
     * @throws IllegalArgumentException if it lies before the first year of this calendar: nothing is known of it
     */
    public DayVerdict verdict(LocalDate day) {
        if (day.getYear() < firstYear) {
            throw new IllegalArgumentException(day + " lies before the calendar, which begins in " + firstYear);
        }
        CalendarDay known = listed.get(day);
        if (known != null) {
            return switch (known.kind()) {
                case OFF -> DayVerdict.DAY_OFF;
                case MAKE_UP -> DayVerdict.MAKE_UP;
            };
        }
        if (Weekends.holds(day)) {
            return DayVerdict.WEEKEND;
        }
        return !noticed.contains(day.getYear()) && statute.of(day.getYear()).contains(day)
                ? DayVerdict.STATUTORY
                : DayVerdict.WORKING;
    }

    /** The notice that lists that day, if one does. */
    public Optional<String> notice(LocalDate day) {
        return Optional.ofNullable(listed.get(day)).map(CalendarDay::notice);
    }

    /**
     * Counts a deadline.
     *
     * @param start not counted itself
     * @param workingDays at least 1
     * @param pauses not counted
     */
    public Deadline deadline(LocalDate start, int workingDays, List<Pause> pauses) {
        LocalDate due = pauses.isEmpty()
                ? last(start, workingDays)
                : days(start, workingDays, pauses).getLast().date();
        return new Deadline(start, workingDays, pauses, due, due.getYear() > lastNoticedYear(), version);
    }

    /** Counts it without pauses. */
    public Deadline deadline(LocalDate start, int workingDays) {
        return deadline(start, workingDays, List.of());
    }

    /**
     * The same deadline by this version of the calendar.
     *
     * @param whose whose right it is: a citizen's never ends earlier than she was told
     */
    public Deadline recount(Deadline counted, WhoseClock whose) {
        var again = deadline(counted.start(), counted.workingDays(), counted.pauses());
        var due = whose.lastDay(counted.due(), again.due());
        return new Deadline(
                counted.start(),
                counted.workingDays(),
                counted.pauses(),
                due,
                due.getYear() > lastNoticedYear(),
                version);
    }

    /** Every day from the one after the start to the last, with why it counts or does not: a deadline's working. */
    public List<CountedDay> working(Deadline deadline) {
        return days(deadline.start(), deadline.workingDays(), deadline.pauses());
    }

    /** The last of so many working days. Without the working, which who counts a million has no use for. */
    private LocalDate last(LocalDate start, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("a deadline has at least 1 working day, not " + workingDays);
        }
        LocalDate day = start;
        for (int counted = 0; counted < workingDays; ) {
            day = day.plusDays(1);
            if (verdict(day).counts()) {
                counted++;
            }
        }
        return day;
    }

    private List<CountedDay> days(LocalDate start, int workingDays, List<Pause> pauses) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("a deadline has at least 1 working day, not " + workingDays);
        }
        List<CountedDay> days = new ArrayList<>();
        int counted = 0;
        for (LocalDate day = start.plusDays(1); counted < workingDays; day = day.plusDays(1)) {
            DayVerdict verdict = verdict(day);
            Optional<Pause> pause = pauseOn(day, pauses);
            boolean counts = verdict.counts() && pause.isEmpty();
            if (counts) {
                counted++;
            }
            days.add(new CountedDay(day, verdict, pause, counts ? Optional.of(counted) : Optional.empty()));
        }
        return days;
    }

    private static Optional<Pause> pauseOn(LocalDate day, List<Pause> pauses) {
        return pauses.stream().filter(pause -> pause.holds(day)).findFirst();
    }

    /** The days from now on that the other version sees differently: what a clerk looks at before it is put in force. */
    public List<LocalDate> differences(WorkCalendar other, LocalDate from, LocalDate until) {
        return from.datesUntil(until.plusDays(1))
                .filter(day -> verdict(day).counts() != other.verdict(day).counts())
                .toList();
    }
}
