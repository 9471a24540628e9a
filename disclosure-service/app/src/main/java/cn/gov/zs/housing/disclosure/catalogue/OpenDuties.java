package cn.gov.zs.housing.disclosure.catalogue;

import cn.gov.zs.housing.disclosure.calendar.OpenDeadlines;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Open duties, as whoever changes the calendar sees them. */
public final class OpenDuties implements OpenDeadlines {
    private final Duties duties;
    private final DutyClock clock;
    private final Recounts recounts;

    public OpenDuties(Duties duties, DutyClock clock, Recounts recounts) {
        this.duties = duties;
        this.clock = clock;
        this.recounts = recounts;
    }

    /**
     * Where a page ends.
     *
     * @param group the group it ends in, or behind
     * @param due the due date of its last; empty behind the group
     * @param id its last; empty behind the group
     */
    private record Place(String group, Optional<DueGroup.Dated> due, String id) {
        private static final Pattern FORM = Pattern.compile("(.*\\|)(\\d{4}-\\d{2}-\\d{2})(p?) ([0-9a-f-]{36})");
        static final Place START = new Place("", Optional.empty(), "");

        static Optional<Place> parse(String text) {
            if (text.isEmpty()) {
                return Optional.of(START);
            }
            var read = FORM.matcher(text);
            return read.matches() && DueGroup.at(read.group(1)).isPresent()
                    ? day(read.group(2))
                            .map(on -> new Place(
                                    read.group(1),
                                    Optional.of(new DueGroup.Dated(
                                            on, !read.group(3).isEmpty())),
                                    read.group(4)))
                    : Optional.empty();
        }

        private static Optional<LocalDate> day(String text) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException none) {
                return Optional.empty();
            }
        }

        String text() {
            return group
                    + due.map(it -> it.on() + (it.provisional() ? "p" : "")).orElse("") + " " + id;
        }
    }

    /** Those of one page, from a place on. */
    private final class Page {
        private final DutyClock by;
        private final int size;
        private final List<Move> items = new ArrayList<>();
        private Place at;

        Page(DutyClock by, int size, Place at) {
            this.by = by;
            this.size = size;
            this.at = at;
        }

        MovePage read() {
            for (var group = first();
                    group.isPresent();
                    group = duties.nextGroup(group.get().place())) {
                var here = group.get();
                for (var was : duties.countDue(here).keySet()) {
                    if (at.due()
                            .filter(done -> here.place().equals(at.group()) && was.compareTo(done) < 0)
                            .isPresent()) {
                        continue;
                    }
                    var full = read(here, was);
                    if (full) {
                        return new MovePage(items, Optional.of(at.text()));
                    }
                }
            }
            return new MovePage(items, Optional.empty());
        }

        private Optional<DueGroup> first() {
            return at.group().isEmpty() ? duties.nextGroup("") : DueGroup.at(at.group());
        }

        /** Whether the page is full and there are more. */
        private boolean read(DueGroup group, DueGroup.Dated was) {
            var to = group.recounted(was, by).map(Due::on).filter(on -> !on.equals(was.on()));
            if (to.isEmpty()) {
                return false;
            }
            var same = at.group().equals(group.place()) && at.due().equals(Optional.of(was));
            var wanted = size - items.size();
            // one more than fits says whether there are more
            var found = duties.listOpen(group, was, same ? at.id() : "", wanted + 1);
            for (var duty : found.subList(0, Math.min(wanted, found.size()))) {
                move(duty, to.get()).ifPresent(items::add);
                at = new Place(group.place(), Optional.of(was), duty.id().text());
            }
            return found.size() > wanted;
        }
    }

    @Override
    public Optional<MovePage> listMoving(WorkCalendar next, String after, int size) {
        return Place.parse(after).map(place -> new Page(clock.by(next), size, place).read());
    }

    @Override
    public MoveCount countMoving(WorkCalendar next, long atMost) {
        var by = clock.by(next);
        var looked = 0L;
        var moving = 0L;
        for (var group = duties.nextGroup("");
                group.isPresent();
                group = duties.nextGroup(group.get().place())) {
            if (looked >= atMost) {
                return new MoveCount(looked, moving, false);
            }
            for (var due : duties.countDue(group.get()).entrySet()) {
                looked += due.getValue();
                moving += moves(group.get(), due.getKey(), by) ? due.getValue() : 0;
            }
        }
        return new MoveCount(looked, moving, true);
    }

    private static boolean moves(DueGroup group, DueGroup.Dated was, DutyClock by) {
        return group.recounted(was, by)
                .filter(now -> !now.on().equals(was.on()))
                .isPresent();
    }

    @Override
    public Optional<Progress> progress(String version) {
        return recounts.find(version)
                .map(recount -> new Progress(
                        recount.total(),
                        recount.looked(),
                        recount.moved(),
                        recount.startedAt(),
                        Optional.ofNullable(recount.endedAt())));
    }

    private Optional<Move> move(Duty duty, LocalDate to) {
        return clock.catalogues()
                .find(duty.key().item(), duty.since())
                .map(item -> new Move(
                        item.name(),
                        item.english(),
                        "/staff/disclosure/duties/" + duty.id().text(),
                        duty.due().on(),
                        to));
    }
}
