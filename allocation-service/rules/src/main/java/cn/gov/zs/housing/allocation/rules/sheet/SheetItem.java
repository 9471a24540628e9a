package cn.gov.zs.housing.allocation.rules.sheet;

import java.util.List;
import java.util.Optional;

/**
 * One table of a sheet (评分项).
 *
 * @param name its name in the sheet
 * @param label Chinese; empty if the sheet gives none
 * @param english English; empty if the sheet gives none
 * @param policy which rows count
 * @param inputs the facts its columns ask about, as places in the sheet's list of facts
 * @param heads the heads of the columns, Chinese
 * @param rows in the order of the document
 * @param cap what limits its points
 */
public record SheetItem(
        String name,
        String label,
        String english,
        Policy policy,
        List<Integer> inputs,
        List<String> heads,
        List<Row> rows,
        Optional<Cap> cap) {

    /** Keeps its own copies. */
    public SheetItem {
        inputs = List.copyOf(inputs);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** Which of the rows that fire count. */
    public enum Policy {
        /** One at most can fire. */
        UNIQUE,
        /** All count; KIE gives them as a list. */
        COLLECT,
        /** All count; KIE gives their sum. */
        SUM
    }

    /**
     * A row.
     *
     * @param number from 1
     * @param tests as written, one for each input
     * @param output as written
     * @param label Chinese; empty if the sheet gives none
     * @param english English; empty if the sheet gives none
     * @param points what it gives when it is one and the same number for everybody, in millionths
     */
    public record Row(
            int number, List<String> tests, String output, String label, String english, Optional<Long> points) {

        /** Keeps its own copy. */
        public Row {
            tests = List.copyOf(tests);
        }
    }

    /**
     * What limits the item's points when a row fired.
     *
     * @param name its name in the sheet
     * @param label Chinese; empty if the sheet gives none
     * @param english English; empty if the sheet gives none
     * @param atLeast whether it is a floor instead of a ceiling
     * @param millionths the limit
     */
    public record Cap(String name, String label, String english, boolean atLeast, long millionths) {

        long of(long points) {
            return atLeast ? Math.max(millionths, points) : Math.min(millionths, points);
        }
    }
}
