package cn.gov.zs.housing.housing.homesheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with the cells of a workbook; of very many the first are named and all are counted. */
final class BadCells {
    /** As many cells as are named at once. */
    static final int MOST = 500;

    private static final Comparator<BadCell> BY_PLACE = Comparator.comparing((BadCell cell) -> cell.sheet())
            .thenComparingInt(BadCell::row)
            .thenComparingInt(cell -> cell.column().length())
            .thenComparing(BadCell::column);

    private final List<BadCell> named = new ArrayList<>();
    private int total;

    void add(BadCell cell) {
        total++;
        if (named.size() < MOST) {
            named.add(cell);
        }
    }

    boolean none() {
        return total == 0;
    }

    SheetAnswer answer() {
        return new SheetAnswer.Bad(named.stream().sorted(BY_PLACE).toList(), total);
    }
}
