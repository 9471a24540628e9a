package cn.gov.zs.housing.allocation.waitlist.web;

import cn.gov.zs.housing.allocation.waitlist.ledger.PositionHistory;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a household's position came to be, the newest day first.
 *
 * @param since from which day on
 * @param position where the ledger leads; absent if it has no place
 */
record MovesView(
        String applicationId,
        String category,
        LocalDate since,
        @Nullable Long position,
        List<DayView> days) {

    /** A day on which the position changed. */
    record DayView(
            LocalDate day, @Nullable Long from, @Nullable Long to, List<PartView> parts) {}

    /**
     * What moved it.
     *
     * @param whose OWN, OTHERS or EVERYBODY
     * @param households of others: how many
     * @param moved by how many positions; less than 0 is further ahead
     */
    record PartView(String whose, String cause, long households, long moved) {}

    static MovesView of(String applicationId, String category, LocalDate since, PositionHistory history) {
        return new MovesView(
                applicationId,
                category,
                since,
                history.position().orElse(null),
                history.days().stream()
                        .map(day -> new DayView(
                                day.day(),
                                day.from().orElse(null),
                                day.to().orElse(null),
                                day.parts().stream()
                                        .map(part -> new PartView(
                                                part.whose().name(),
                                                part.cause().name(),
                                                part.households(),
                                                part.moved()))
                                        .toList()))
                        .toList());
    }
}
