package cn.gov.zs.housing.allocation.waitlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Keeps counts of few households out of what is published, so that nobody who knows one of them learns anything of her. */
public final class SmallCells {
    /** Counts from 1 to below this are not told. */
    public static final long FEWEST = 5;

    private SmallCells() {}

    /**
     * The counts that may stand beside their own total; the others are empty. Of those, at least two are left out, and they are
     * {@link #FEWEST} or more together, so that the total gives none of them away; if that cannot be, all but zeros are left out.
     */
    public static List<Optional<Long>> suppress(List<Long> counts) {
        var order = IntStream.range(0, counts.size())
                .filter(cell -> counts.get(cell) > 0)
                .boxed()
                .sorted(java.util.Comparator.comparing(counts::get))
                .toList();
        var hidden = new ArrayList<Integer>();
        long together = 0;
        for (var cell : order) {
            var small = counts.get(cell) < FEWEST;
            var betrayed = !hidden.isEmpty() && together < FEWEST;
            if (small || betrayed) {
                hidden.add(cell);
                together += counts.get(cell);
            }
        }
        return IntStream.range(0, counts.size())
                .mapToObj(cell -> hidden.contains(cell) ? Optional.<Long>empty() : Optional.of(counts.get(cell)))
                .toList();
    }

    /** The total, if it may be told. */
    public static Optional<Long> total(long count) {
        return count == 0 || count >= FEWEST ? Optional.of(count) : Optional.empty();
    }
}
