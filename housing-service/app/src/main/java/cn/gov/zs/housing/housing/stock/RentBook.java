package cn.gov.zs.housing.housing.stock;

import cn.gov.zs.housing.housing.money.Yuan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rents of one home, all that were ever set, in the order in which they were. A rent of a day is the latest to take force by then;
 * of two for the same first day the later word counts. Nothing is ever taken out, so a rent of a past day stays what it was.
 */
public record RentBook(List<Rent> rents) {
    /** No rent was set yet. */
    public static final RentBook EMPTY = new RentBook(List.of());

    /** Keeps its own copy of the list. */
    public RentBook {
        rents = List.copyOf(rents);
    }

    /** The rent of this day; empty before the first one. */
    public Optional<Yuan> on(LocalDate day) {
        return rents.stream()
                .filter(rent -> !rent.from().isAfter(day))
                // of equals the last one stands
                .reduce((one, next) -> next.from().isBefore(one.from()) ? one : next)
                .map(Rent::perMonth);
    }

    /** Whether a rent set on this day may begin then: today or later, never on a past day. */
    public static boolean mayBegin(LocalDate from, LocalDate setOn) {
        return !from.isBefore(setOn);
    }

    /**
     * One rent more.
     *
     * @throws IllegalArgumentException if it would begin on a day that is past
     */
    RentBook plus(Rent rent) {
        if (!mayBegin(rent.from(), rent.act().day())) {
            throw new IllegalArgumentException("a rent of a past day cannot be changed");
        }
        var more = new ArrayList<>(rents);
        more.add(rent);
        return new RentBook(more);
    }

    /** As they take force, one for each first day, oldest first. */
    public List<Rent> schedule() {
        var byDay = new java.util.TreeMap<LocalDate, Rent>(Comparator.naturalOrder());
        rents.forEach(rent -> byDay.put(rent.from(), rent));
        return List.copyOf(byDay.values());
    }
}
