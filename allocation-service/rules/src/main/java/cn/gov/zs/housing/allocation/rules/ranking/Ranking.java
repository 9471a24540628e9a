package cn.gov.zs.housing.allocation.rules.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Ranks by score, high to low: 以得分高低进行排序 (二（一）（5）).
 *
 * <p>Scores are compared as exact decimals, so 21.5 and 21.50 tie. A tie stays a tie: no hidden second criterion orders it;
 * where it matters, at the cut, the public draw decides.
 */
public final class Ranking {

    private Ranking() {}

    /** The ranks, best first; their members are the given ones, each once, whatever order they came in. */
    public static <T> List<Rank<T>> of(Collection<T> entrants, Function<T, BigDecimal> score) {
        var byScore = new TreeMap<BigDecimal, List<T>>(Comparator.reverseOrder());
        for (var entrant : entrants) {
            byScore.computeIfAbsent(score.apply(entrant), s -> new ArrayList<>())
                    .add(entrant);
        }
        var ranks = new ArrayList<Rank<T>>(byScore.size());
        int position = 1;
        for (var same : byScore.entrySet()) {
            ranks.add(new Rank<>(position, same.getKey(), same.getValue()));
            position += same.getValue().size();
        }
        return List.copyOf(ranks);
    }
}
