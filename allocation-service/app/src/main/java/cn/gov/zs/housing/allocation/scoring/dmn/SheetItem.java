package cn.gov.zs.housing.allocation.scoring.dmn;

import java.util.List;

/**
 * One table of a score sheet, to be read by people.
 *
 * @param item its name in the sheet
 * @param label Chinese
 * @param english English
 * @param inputs the heads of the condition columns, Chinese
 * @param rows its rows
 * @param cap what limits it; empty if nothing does
 * @param capEnglish the same in English
 */
public record SheetItem(
        String item, String label, String english, List<String> inputs, List<Row> rows, String cap, String capEnglish) {

    /** Keeps its own copies. */
    public SheetItem {
        inputs = List.copyOf(inputs);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param number from 1
     * @param conditions FEEL unary tests, one for each input
     * @param points the FEEL expression that gives the points
     * @param label Chinese
     * @param english English
     */
    public record Row(int number, List<String> conditions, String points, String label, String english) {

        /** Keeps its own copy. */
        public Row {
            conditions = List.copyOf(conditions);
        }
    }
}
