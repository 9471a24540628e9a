package cn.gov.zs.housing.allocation.rules.draw;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a draw gave.
 *
 * @param seed the seed
 * @param tickets the ticket of every entrant, by number
 * @param drawn the selected in ticket order, each with its home
 */
public record DrawResult(Seed seed, SortedMap<Integer, String> tickets, List<Drawn> drawn) {

    /** Keeps its own copies. */
    public DrawResult {
        tickets = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(tickets));
        drawn = List.copyOf(drawn);
    }

    DrawResult(Seed seed, Map<Integer, String> tickets, List<Drawn> drawn) {
        this(seed, new TreeMap<>(tickets), drawn);
    }
}
