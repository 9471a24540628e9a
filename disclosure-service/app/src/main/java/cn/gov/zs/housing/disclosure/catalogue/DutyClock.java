package cn.gov.zs.housing.disclosure.catalogue;

import cn.gov.zs.platform.workdays.CountedDay;
import cn.gov.zs.platform.workdays.DayVerdict;
import cn.gov.zs.platform.workdays.WhoseClock;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Counts due dates, by the catalogue in force on the day a duty arose and by the calendar of working days. */
public final class DutyClock {
    /** To publish by a day is what the office has to do: the clock is its own. */
    static final WhoseClock WHOSE = WhoseClock.OFFICE;

    private final Catalogues catalogues;
    private final Supplier<WorkCalendar> calendar;

    public DutyClock(Catalogues catalogues, Supplier<WorkCalendar> calendar) {
        this.catalogues = catalogues;
        this.calendar = calendar;
    }

    /** The same clock by another calendar. */
    DutyClock by(WorkCalendar other) {
        return new DutyClock(catalogues, () -> other);
    }

    /** The calendar in force. */
    WorkCalendar calendar() {
        return calendar.get();
    }

    /** All versions of the catalogue. */
    public Catalogues catalogues() {
        return catalogues;
    }

    /**
     * The due date: the earliest of the limits that can be counted yet (decision 0286).
     *
     * @param arose when it is known
     * @param draw the day of the draw, when it is known
     * @throws IllegalStateException when neither is known, or no version of the catalogue has the item
     */
    Due due(String item, Optional<LocalDate> arose, Optional<LocalDate> draw) {
        var limit = catalogues
                .find(item, arose.or(() -> draw).orElseThrow())
                .map(CatalogueItem::limit)
                .orElseThrow(() -> new IllegalStateException("no catalogue has the item " + item));
        return Stream.concat(
                        arose.map(day -> within(limit, day)).stream(),
                        draw
                                .filter(_ -> limit.beforeDraw().isPresent())
                                .map(day -> before(limit.beforeDraw().getAsInt(), day))
                                .stream())
                .reduce(Due::earlier)
                .orElseThrow(() -> new IllegalStateException("nothing is known of when " + item + " arose"));
    }

    private Due within(Limit limit, LocalDate arose) {
        return switch (limit.unit()) {
            case NATURAL ->
                new Due(
                        arose.plusDays(limit.within()),
                        Due.Rule.WITHIN,
                        arose,
                        limit.within(),
                        DayUnit.NATURAL,
                        false,
                        "");
            case WORKING -> {
                var counted = calendar.get().deadline(arose, limit.within());
                yield new Due(
                        counted.due(),
                        Due.Rule.WITHIN,
                        arose,
                        limit.within(),
                        DayUnit.WORKING,
                        counted.provisional(),
                        counted.calendar());
            }
        };
    }

    /** The day of publication and the day of the draw are outside the days that must pass (decision 0004). */
    private static Due before(int days, LocalDate draw) {
        return new Due(draw.minusDays(days + 1L), Due.Rule.BEFORE_DRAW, draw, days, DayUnit.NATURAL, false, "");
    }

    /** A day of the working: its number, when it is counted. */
    public record WorkedDay(LocalDate date, Optional<DayVerdict> verdict, Optional<Integer> number) {
        static WorkedDay of(CountedDay day) {
            return new WorkedDay(day.date(), Optional.of(day.verdict()), day.number());
        }
    }

    /** Every day that was counted or passed over: a due date's working. */
    public List<WorkedDay> working(Due due) {
        if (due.unit() == DayUnit.WORKING) {
            var calendarNow = calendar.get();
            return calendarNow.working(calendarNow.deadline(due.from(), due.days())).stream()
                    .map(WorkedDay::of)
                    .toList();
        }
        var first = due.rule() == Due.Rule.WITHIN ? due.from() : due.on();
        return Stream.iterate(1, number -> number <= due.days(), number -> number + 1)
                .map(number -> new WorkedDay(first.plusDays(number), Optional.empty(), Optional.of(number)))
                .toList();
    }
}
