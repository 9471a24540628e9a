package cn.gov.zs.housing.disclosure.assessment.web;

import cn.gov.zs.housing.disclosure.assessment.Months;
import java.util.ArrayList;
import java.util.List;

/**
 * The months of a year, three columns each: published in time, published late, overdue. The same numbers stand in the table below it, from
 * which a script draws them again (decision 0367).
 *
 * @param columns all of them, from the left
 * @param labels where each month's name stands
 */
record TrendChart(List<Column> columns, List<Label> labels) {
    private static final int WIDTH = 480;
    private static final int HIGH = 180;
    private static final int TOP = 16;
    private static final int SLOT = WIDTH / 12;

    /** @param name of how it looks */
    record Column(String name, int x, int y, int width, int height) {}

    /** @param x its middle */
    record Label(int month, int x) {}

    static TrendChart of(List<Months.Month> months) {
        int most = months.stream().mapToInt(month -> month.score().due()).max().orElse(0);
        var columns = new ArrayList<Column>();
        var labels = new ArrayList<Label>();
        for (var month : months) {
            int x = (month.number() - 1) * SLOT;
            columns.add(column("finished", month.score().onTime(), most, x + 5));
            columns.add(column("basically-finished", month.score().late(), most, x + 16));
            columns.add(column("started", month.score().overdue(), most, x + 27));
            labels.add(new Label(month.number(), x + SLOT / 2));
        }
        return new TrendChart(columns, labels);
    }

    private static Column column(String name, int duties, int most, int x) {
        var height = (int) ((long) HIGH * duties / Math.max(1, most));
        return new Column(name, x, TOP + HIGH - height, 9, height);
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return TOP + HIGH + 28;
    }

    public int ground() {
        return TOP + HIGH;
    }

    /** Where the names of the months stand. */
    public int line() {
        return TOP + HIGH + 20;
    }
}
