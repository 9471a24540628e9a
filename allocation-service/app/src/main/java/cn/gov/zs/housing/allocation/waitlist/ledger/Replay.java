package cn.gov.zs.housing.allocation.waitlist.ledger;

import cn.gov.zs.housing.allocation.waitlist.RankKey;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a ledger from day 0. */
public final class Replay {

    private Replay() {}

    /**
     * The list as it stands after these pages: each household with its place.
     *
     * @param pages from the first, in order
     * @throws IllegalStateException if a line does not follow from those before it
     */
    public static Map<String, RankKey> of(Stream<LedgerPage> pages) {
        var list = new HashMap<String, RankKey>();
        pages.flatMap(page -> page.lines().stream()).forEach(line -> {
            var before =
                    line.to().isPresent() ? list.put(line.entry(), line.to().get()) : list.remove(line.entry());
            if (!line.from().equals(java.util.Optional.ofNullable(before))) {
                throw new IllegalStateException(
                        "move " + line.move() + " of " + line.entry() + " does not begin where it stood");
            }
        });
        return Map.copyOf(list);
    }
}
