package cn.gov.zs.housing.disclosure.catalogue;

import cn.gov.zs.housing.disclosure.calendar.OpenDeadlines;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;

/** Open duties, as whoever changes the calendar sees them. */
public final class OpenDuties implements OpenDeadlines {
    private static final int AT_ONCE = 1_000;

    private final Duties duties;
    private final DutyClock clock;
    private final Recounts recounts;

    public OpenDuties(Duties duties, DutyClock clock, Recounts recounts) {
        this.duties = duties;
        this.clock = clock;
        this.recounts = recounts;
    }

    @Override
    public Optional<MovePage> listMoving(WorkCalendar next, String after, int size) {
        if (!after.isEmpty() && !new DutyId(after).wellFormed()) {
            return Optional.empty();
        }
        var by = clock.by(next);
        var items = new ArrayList<Move>();
        var last = new String[] {after};
        try (var open = open(after)) {
            var all = open.iterator();
            while (all.hasNext()) {
                var duty = all.next();
                var move = move(duty.state(), by);
                if (move.isPresent() && items.size() == size) {
                    return Optional.of(new MovePage(items, Optional.of(last[0])));
                }
                move.ifPresent(items::add);
                last[0] = duty.id();
            }
        }
        return Optional.of(new MovePage(items, Optional.empty()));
    }

    @Override
    public MoveCount countMoving(WorkCalendar next, long atMost) {
        var by = clock.by(next);
        var looked = 0L;
        var moving = 0L;
        try (var open = open("")) {
            var all = open.iterator();
            while (all.hasNext()) {
                if (looked == atMost) {
                    return new MoveCount(looked, moving, false);
                }
                looked++;
                moving += move(all.next().state(), by).isPresent() ? 1 : 0;
            }
        }
        return new MoveCount(looked, moving, true);
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

    /** Page by page, as it is read. */
    private Stream<Versioned<Duty>> open(String after) {
        return Stream.iterate(
                        duties.listOpen(after, AT_ONCE),
                        page -> !page.isEmpty(),
                        page -> duties.listOpen(page.getLast().id(), AT_ONCE))
                .flatMap(page -> page.stream());
    }

    private Optional<Move> move(Duty duty, DutyClock by) {
        return duty.recounted(by, Instant.EPOCH)
                .map(next -> next.due().on())
                .filter(counted -> !counted.equals(duty.due().on()))
                .flatMap(counted -> clock.catalogues()
                        .find(duty.key().item(), duty.since())
                        .map(item -> new Move(
                                item.name(),
                                item.english(),
                                "/staff/disclosure/duties/" + duty.id().text(),
                                duty.due().on(),
                                counted)));
    }
}
