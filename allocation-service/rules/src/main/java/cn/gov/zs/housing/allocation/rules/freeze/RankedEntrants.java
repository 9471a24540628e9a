package cn.gov.zs.housing.allocation.rules.freeze;

import java.util.Arrays;

/**
 * The households of a batch with their numbers: by queue, then score from high to low, then the ties, then tag. The tag
 * decides nothing; it only makes the numbers the same whoever computes them.
 */
public final class RankedEntrants {

    private final Entrants entrants;
    private final int[] rows;
    private final Standings standings;

    private RankedEntrants(Entrants entrants, int[] rows, Standings standings) {
        this.entrants = entrants;
        this.rows = rows;
        this.standings = standings;
    }

    static RankedEntrants of(Entrants entrants) {
        Ids.require(entrants.tags().twice().length == 0, "two households have one tag");
        int size = entrants.size();
        var rows = new int[size];
        Arrays.setAll(rows, i -> i);
        RadixOrder.sort(rows, entrants.tags().prefixes());
        var keys = new long[size];
        int levels = entrants.queues().stream()
                .mapToInt(queue -> queue.category().ties().size())
                .max()
                .orElse(0);
        for (int level = levels - 1; level >= 0; level--) {
            for (int row = 0; row < size; row++) {
                keys[row] = tieKey(entrants, row, level);
            }
            RadixOrder.sort(rows, keys);
        }
        for (int row = 0; row < size; row++) {
            keys[row] = ~(entrants.score(row) ^ Long.MIN_VALUE);
        }
        RadixOrder.sort(rows, keys);
        for (int row = 0; row < size; row++) {
            keys[row] = entrants.queueOf(row);
        }
        RadixOrder.sort(rows, keys);
        var standings = new Standings.Builder(entrants.queues().size());
        for (int i = 0; i < size; i++) {
            standings.next(entrants.queueOf(rows[i]), i > 0 && equal(entrants, rows[i - 1], rows[i]));
        }
        var built = standings.build();
        byWholeTag(entrants, rows, built);
        return new RankedEntrants(entrants, rows, built);
    }

    /** Tags that begin with the same 8 bytes came out in the order of taking; whoever made them collide gains nothing by it. */
    private static void byWholeTag(Entrants entrants, int[] rows, Standings standings) {
        for (int i = 1; i < rows.length; i++) {
            for (int j = i;
                    j > 0 && standings.equalsPrevious(j + 1) && entrants.tags().compare(rows[j - 1], rows[j]) > 0;
                    j--) {
                int swap = rows[j];
                rows[j] = rows[j - 1];
                rows[j - 1] = swap;
            }
        }
    }

    private static boolean equal(Entrants entrants, int row, int other) {
        if (entrants.queueOf(row) != entrants.queueOf(other) || entrants.score(row) != entrants.score(other)) {
            return false;
        }
        int ties =
                entrants.queues().get(entrants.queueOf(row)).category().ties().size();
        for (int level = 0; level < ties; level++) {
            if (tieKey(entrants, row, level) != tieKey(entrants, other, level)) {
                return false;
            }
        }
        return true;
    }

    /** What a tie compares, turned so that the smaller unsigned key is first. */
    private static long tieKey(Entrants entrants, int row, int level) {
        var category = entrants.queues().get(entrants.queueOf(row)).category();
        if (level >= category.ties().size()) {
            return 0;
        }
        var tie = category.ties().get(level);
        long value = entrants.fact(row, category.facts().indexOf(tie.fact())) ^ Long.MIN_VALUE;
        return tie.order() == Tie.Order.ASC ? value : ~value;
    }

    /** How many. */
    public int size() {
        return rows.length;
    }

    /** The row of the household with this number. */
    public int row(int number) {
        return rows[number - 1];
    }

    /** The number of each row, in the order of taking. */
    public int[] numbers() {
        var numbers = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            numbers[rows[i]] = i + 1;
        }
        return numbers;
    }

    /** What the draw needs of them. */
    public Standings standings() {
        return standings;
    }

    Entrants entrants() {
        return entrants;
    }
}
