package cn.gov.zs.housing.allocation.rules.fairness;

import static java.util.Comparator.comparingInt;

import java.util.List;

/**
 * One queue of a drawn batch: those who were ranked against each other for the same homes.
 *
 * @param name what to call it
 * @param entrants by number
 */
public record DrawnQueue(String name, List<DrawnEntrant> entrants) {

    /** Sorts: the order they are handed in has no meaning. */
    public DrawnQueue {
        entrants = entrants.stream().sorted(comparingInt(DrawnEntrant::number)).toList();
    }

    List<DrawnEntrant> selected() {
        return entrants.stream().filter(DrawnEntrant::selected).toList();
    }
}
