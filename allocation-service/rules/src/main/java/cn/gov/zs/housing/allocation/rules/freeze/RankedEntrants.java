package cn.gov.zs.housing.allocation.rules.freeze;

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
        int size = entrants.size();
        var rows = entrants.tags().byPrefix();
        Ids.require(entrants.tags().twice(rows).length == 0, "two households have one tag");
        var keys = new long[size];
        var ties = new TieKeys(entrants);
        for (int level = ties.levels - 1; level >= 0; level--) {
            for (int row = 0; row < size; row++) {
                keys[row] = ties.key(row, level);
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
            standings.next(entrants.queueOf(rows[i]), i > 0 && equal(entrants, ties, rows[i - 1], rows[i]));
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

    private static boolean equal(Entrants entrants, TieKeys ties, int row, int other) {
        return entrants.queueOf(row) == entrants.queueOf(other)
                && entrants.score(row) == entrants.score(other)
                && ties.equal(row, other);
    }

    /** What the ties compare, looked up once for each queue and not for each household. */
    private static final class TieKeys {

        private final Entrants entrants;
        private final int[][] facts;
        private final boolean[][] ascending;
        private final int levels;

        TieKeys(Entrants entrants) {
            this.entrants = entrants;
            var queues = entrants.queues();
            facts = new int[queues.size()][];
            ascending = new boolean[queues.size()][];
            int most = 0;
            for (int i = 0; i < facts.length; i++) {
                var category = queues.get(i).category();
                int count = category.ties().size();
                facts[i] = new int[count];
                ascending[i] = new boolean[count];
                for (int level = 0; level < count; level++) {
                    var tie = category.ties().get(level);
                    facts[i][level] = category.facts().indexOf(tie.fact());
                    ascending[i][level] = tie.order() == Tie.Order.ASC;
                }
                most = Math.max(most, count);
            }
            levels = most;
        }

        /** Turned so that the smaller unsigned key is first. */
        long key(int row, int level) {
            int queue = entrants.queueOf(row);
            if (level >= facts[queue].length) {
                return 0;
            }
            long value = entrants.fact(row, facts[queue][level]) ^ Long.MIN_VALUE;
            return ascending[queue][level] ? value : ~value;
        }

        /** Whether two households of one queue are equal in all ties. */
        boolean equal(int row, int other) {
            for (int fact : facts[entrants.queueOf(row)]) {
                if (entrants.fact(row, fact) != entrants.fact(other, fact)) {
                    return false;
                }
            }
            return true;
        }
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
