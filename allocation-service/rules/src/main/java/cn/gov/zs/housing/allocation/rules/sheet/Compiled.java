package cn.gov.zs.housing.allocation.rules.sheet;

/**
 * An item as it is run.
 *
 * @param facts where the fact of each test stands, row by row; tests that always hold are left out
 * @param tests the values that pass, beside {@code facts}
 * @param outputs what each row gives
 */
record Compiled(int[][] facts, Values[][] tests, Expr[] outputs) {

    boolean fires(int row, long[] household) {
        var asked = facts[row];
        for (int i = 0; i < asked.length; i++) {
            if (!tests[row][i].holds(household[asked[i]])) {
                return false;
            }
        }
        return true;
    }
}
