package cn.gov.zs.housing.housing.construction.web;

import java.util.ArrayList;
import java.util.List;

/**
 * What was done by the end of each month, as three columns a month side by side: started, basically finished, finished, always in
 * this order. The same numbers stand in the table below it.
 *
 * @param columns all of them, from the left
 * @param months where each month's name stands
 */
record MonthChart(List<Column> columns, List<Label> months) {
    private static final int WIDTH = 480;
    private static final int HIGH = 180;
    private static final int TOP = 16;

    /**
     * A column.
     *
     * @param name of how it looks
     */
    record Column(String name, int x, int y, int width, int height) {}

    /**
     * A month's name.
     *
     * @param month its number, 1 to 12
     * @param x its middle
     */
    record Label(int month, int x) {}

    static MonthChart of(ProgressView progress) {
        var most = progress.months().stream()
                .mapToInt(ProgressView.MonthView::started)
                .max()
                .orElse(0);
        var columns = new ArrayList<Column>();
        var labels = new ArrayList<Label>();
        var slot = WIDTH / 12;
        for (var month : progress.months()) {
            var number = Integer.parseInt(month.month().substring(5));
            var x = (number - 1) * slot;
            columns.add(column("started", month.started(), most, x + 4));
            columns.add(column("basically-finished", month.basicallyFinished(), most, x + 14));
            columns.add(column("finished", month.finished(), most, x + 24));
            labels.add(new Label(number, x + slot / 2));
        }
        return new MonthChart(columns, labels);
    }

    private static Column column(String name, int units, int most, int x) {
        var height = (int) ((long) HIGH * units / Math.max(1, most));
        return new Column(name, x, TOP + HIGH - height, 10, height);
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return TOP + HIGH + 28;
    }

    /** The line the columns stand on. */
    public int ground() {
        return TOP + HIGH;
    }

    /** The line on which the months' names stand. */
    public int line() {
        return TOP + HIGH + 20;
    }
}
