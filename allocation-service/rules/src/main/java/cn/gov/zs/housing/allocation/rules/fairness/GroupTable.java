package cn.gov.zs.housing.allocation.rules.fairness;

import cn.gov.zs.housing.allocation.rules.json.Json;
import java.util.List;
import java.util.Map;

/**
 * The odds of groups: expected beside drawn.
 *
 * @param kind what they have in common
 * @param rows groups of at least three entrants, largest first
 * @param hidden how many groups are too small to be shown
 */
public record GroupTable(GroupKind kind, List<Row> rows, int hidden) {

    /** Keeps its own copy. */
    public GroupTable {
        rows = List.copyOf(rows);
    }

    /**
     * A group.
     *
     * @param code which
     * @param entrants how many of it are in the batch
     * @param byScore how many are in by score, which is no chance
     * @param tied how many tie at the cut
     * @param drawn how many of these the draw chose
     * @param expected how many of these it chooses on average
     * @param low in 95 of 100 honest draws it chooses from this…
     * @param high … to this many
     * @param p how likely an honest draw is to choose as striking a number
     * @param look whether this group should be looked at, with as many groups as there are
     */
    public record Row(
            String code,
            int entrants,
            int byScore,
            int tied,
            int drawn,
            double expected,
            int low,
            int high,
            double p,
            boolean look) {

        /** The expected number as it is written. */
        public String expectedText() {
            return Figures.expected(expected);
        }

        Json.Obj json() {
            return Json.object(Map.of(
                    "byScore", Json.of(byScore),
                    "code", Json.of(code),
                    "drawn", Json.of(drawn),
                    "entrants", Json.of(entrants),
                    "expected", Json.of(expectedText()),
                    "high", Json.of(high),
                    "look", Json.of(look),
                    "low", Json.of(low),
                    "p", Json.of(Figures.chance(p)),
                    "tied", Json.of(tied)));
        }

        Row looked(boolean at) {
            return new Row(code, entrants, byScore, tied, drawn, expected, low, high, p, at);
        }
    }

    Json.Obj json() {
        return Json.object(
                Map.of("hidden", Json.of(hidden), "kind", Json.of(kind.name()), "rows", Json.list(rows, Row::json)));
    }
}
