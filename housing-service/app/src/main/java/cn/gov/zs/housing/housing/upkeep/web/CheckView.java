package cn.gov.zs.housing.housing.upkeep.web;

import cn.gov.zs.housing.housing.upkeep.CheckState;
import cn.gov.zs.housing.housing.upkeep.Finding;
import cn.gov.zs.housing.housing.upkeep.OccupancyCheck;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A check as officers see it; what its state lacks is absent.
 *
 * @param version to be sent back with a change
 * @param words what was seen, or why it was given up
 */
record CheckView(
        String checkId,
        long version,
        String homeId,
        String place,
        LocalDate day,
        CheckState state,
        @Nullable LocalDate on,
        @Nullable Finding finding,
        @Nullable LocalDate emptySince,
        @Nullable String words) {

    static CheckView of(Versioned<OccupancyCheck> read, String place) {
        return of(read.state(), read.version(), place);
    }

    static CheckView of(OccupancyCheck check, long version, String place) {
        return switch (check) {
            case OccupancyCheck.Planned planned -> view(planned, version, place, null, null, null, null);
            case OccupancyCheck.Made made -> {
                var result = made.result();
                yield view(
                        made,
                        version,
                        place,
                        result.on(),
                        result.finding(),
                        result.emptySince().orElse(null),
                        result.words());
            }
            case OccupancyCheck.Dropped dropped -> view(dropped, version, place, null, null, null, dropped.reason());
        };
    }

    private static CheckView view(
            OccupancyCheck check,
            long version,
            String place,
            @Nullable LocalDate on,
            @Nullable Finding finding,
            @Nullable LocalDate emptySince,
            @Nullable String words) {
        var visit = check.visit();
        return new CheckView(
                visit.id(), version, visit.home(), place, visit.day(), check.state(), on, finding, emptySince, words);
    }

    /** How the finding looks beside its words. */
    public String tone() {
        if (finding == null) {
            return state == CheckState.PLANNED ? "waiting" : "neutral";
        }
        return switch (finding) {
            case LIVED_IN -> "good";
            case NOT_MET -> "neutral";
            case EMPTY, SUBLET, CHANGED_USE, DAMAGED, UNLAWFUL_ACTS -> "bad";
        };
    }

    /** Without words: people write names into them. */
    @Override
    public String toString() {
        return "CheckView[" + checkId + "]";
    }
}
