package cn.gov.zs.housing.allocation.scoring;

import cn.gov.zs.housing.allocation.rules.ranking.Decimals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which rows of a sheet's tables fired for one household, so that a page can mark them: the fragment
 * {@code allocation/score-sheet-table :: tables(items, fired)} takes one.
 */
public final class FiredRows {

    /** For a sheet that is shown to everybody. */
    public static final FiredRows NONE = of(List.of());

    private final Map<String, String> points = new HashMap<>();

    private FiredRows() {}

    /** The rows of these lines; row 0 of an item is what its cap changed. */
    public static FiredRows of(List<ScoreLine> lines) {
        var fired = new FiredRows();
        lines.forEach(line -> fired.points.put(key(line.item(), line.row()), Decimals.text(line.points())));
        return fired;
    }

    /** Whether this row fired, or for row 0 whether a cap changed the item. */
    public boolean has(String item, int row) {
        return points.containsKey(key(item, row));
    }

    /** The points of this row, {@code 21.5}; empty if it did not fire. */
    public Optional<String> points(String item, int row) {
        return Optional.ofNullable(points.get(key(item, row)));
    }

    private static String key(String item, int row) {
        return item + ' ' + row;
    }
}
