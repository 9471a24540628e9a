package cn.gov.zs.housing.housing.upkeep;

import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Plans visits and records what they found. */
public final class CheckBook {
    private final Aggregates<OccupancyCheck> checks;
    private final Upkeep upkeep;
    private final Residents residents;

    public CheckBook(Aggregates<OccupancyCheck> checks, Upkeep upkeep, Residents residents) {
        this.checks = checks;
        this.upkeep = upkeep;
        this.residents = residents;
    }

    /** Plans a visit for a day. */
    public CheckAnswer plan(OccupancyCheck.Visit visit) {
        if (residents.place(visit.home()).isEmpty()) {
            return new CheckAnswer.NoSuchHome();
        }
        var planned = new OccupancyCheck.Planned(visit);
        return checks.create(visit.id(), planned)
                ? new CheckAnswer.Moved(planned)
                : new CheckAnswer.FormReplayed(visit.id());
    }

    /** Records what the visit that was read at that version found. */
    public CheckAnswer record(String id, long version, OccupancyCheck.Result result, LocalDate today) {
        return checks.change(id, version, check -> {
            if (!(check instanceof OccupancyCheck.Planned planned)) {
                return Change.none(new CheckAnswer.NotPlanned());
            }
            var answer = planned.record(result, today);
            return answer instanceof CheckAnswer.Moved(var next)
                    ? Change.to(next, List.of(), answer)
                    : Change.none(answer);
        });
    }

    /** Gives up the visit that was read at that version. */
    public CheckAnswer drop(String id, long version, String reason, Hand by) {
        return checks.change(id, version, check -> {
            if (!(check instanceof OccupancyCheck.Planned planned)) {
                return Change.none(new CheckAnswer.NotPlanned());
            }
            var dropped = planned.drop(reason, by);
            return Change.to(dropped, List.of(), new CheckAnswer.Moved(dropped));
        });
    }

    /** That the home stands empty since a household moved in, as the checks made since then show. */
    public Optional<EmptyHome> emptySince(LocalDate movedIn, String home) {
        var since = upkeep.made(home).stream()
                .filter(check -> !check.result().on().isBefore(movedIn))
                .toList();
        return EmptyHome.of(home, since)
                .map(empty -> empty.since().isBefore(movedIn) ? new EmptyHome(home, movedIn, empty.found()) : empty);
    }

    /** That the home stands empty, as its checks show. */
    public Optional<EmptyHome> empty(String home) {
        return EmptyHome.of(home, upkeep.made(home));
    }
}
