package cn.gov.zs.housing.housing.upkeep;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * That a home stands empty, as its checks show: the evidence for the ground of art. 27 that it is left empty for more than six
 * months without reason.
 *
 * @param home the home
 * @param since the first day it is known to have stood empty
 * @param found the days on which it was found so, in order
 */
public record EmptyHome(String home, LocalDate since, List<LocalDate> found) {
    public EmptyHome {
        found = List.copyOf(found);
    }

    /**
     * What the checks of a home show; nothing when it was not found empty, or somebody was found in it later. That nobody opened
     * shows neither.
     */
    public static Optional<EmptyHome> of(String home, List<OccupancyCheck.Made> checks) {
        var results = checks.stream()
                .map(OccupancyCheck.Made::result)
                .filter(result -> result.finding() != Finding.NOT_MET)
                .sorted(Comparator.comparing(OccupancyCheck.Result::on)
                        .thenComparing(result -> result.hand().at()))
                .toList();
        var last = results.size();
        while (last > 0 && results.get(last - 1).finding() == Finding.EMPTY) {
            last--;
        }
        var empty = results.subList(last, results.size());
        // what an earlier visit says of the beginning holds, but not of a time when somebody was found there
        var occupied = last == 0 ? LocalDate.MIN : results.get(last - 1).on().plusDays(1);
        return empty.stream()
                .flatMap(result -> result.emptySince().stream())
                .min(Comparator.naturalOrder())
                .map(since -> new EmptyHome(
                        home,
                        since.isBefore(occupied) ? occupied : since,
                        empty.stream().map(OccupancyCheck.Result::on).toList()));
    }
}
