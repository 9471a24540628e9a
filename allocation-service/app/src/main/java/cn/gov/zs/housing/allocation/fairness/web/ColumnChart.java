package cn.gov.zs.housing.allocation.fairness.web;

import cn.gov.zs.housing.allocation.rules.fairness.FairnessCheck;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Columns side by side, from the left. The one that was drawn has a mark above it and a darker fill; the same numbers stand in the
 * table below.
 *
 * @param columns from the left
 * @param expected where the line of what is expected lies; 0 where there is none
 */
record ColumnChart(List<Column> columns, int expected) {

    private static final int WIDTH = 480;
    private static final int HIGH = 160;
    private static final int TOP = 26;
    private static final int WIDEST = 40;

    /**
     * A column.
     *
     * @param label what stands below it
     * @param drawn whether it is what the draw gave
     */
    record Column(String label, int x, int y, int width, int height, boolean drawn) {
        public int middle() {
            return x + width / 2;
        }

        /** Where the mark above it stands. */
        public int above() {
            return y - 6;
        }
    }

    /** How many tickets begin with each hexadecimal digit, and how many would on average. */
    static ColumnChart ofTickets(List<Integer> counts) {
        double average = counts.stream().mapToInt(Integer::intValue).average().orElse(0);
        double most =
                Math.max(1, counts.stream().mapToInt(Integer::intValue).max().orElse(0));
        var columns = IntStream.range(0, counts.size())
                .mapToObj(i -> column(i, counts.size(), Integer.toHexString(i), counts.get(i) / most, false))
                .toList();
        return new ColumnChart(columns, TOP + HIGH - (int) (HIGH * average / most));
    }

    /** How likely an honest draw gives each value, and which was drawn, however unlikely. */
    static ColumnChart of(FairnessCheck.Made check) {
        int drawn = (int) check.statistic();
        var points = Stream.concat(
                        check.shown().stream(),
                        check.shown().stream().anyMatch(point -> point.value() == drawn)
                                ? Stream.of()
                                : Stream.of(new FairnessCheck.Point(drawn, 0)))
                .sorted(java.util.Comparator.comparingInt(FairnessCheck.Point::value))
                .toList();
        double most =
                points.stream().mapToDouble(FairnessCheck.Point::chance).max().orElse(1);
        var columns = IntStream.range(0, points.size())
                .mapToObj(i -> column(
                        i,
                        points.size(),
                        Integer.toString(points.get(i).value()),
                        most == 0 ? 0 : points.get(i).chance() / most,
                        points.get(i).value() == drawn))
                .toList();
        return new ColumnChart(columns, 0);
    }

    private static Column column(int place, int places, String label, double share, boolean drawn) {
        int slot = WIDTH / places;
        int width = Math.max(1, Math.min(WIDEST, slot - 4));
        int height = (int) (HIGH * share);
        return new Column(label, place * slot + (slot - width) / 2, TOP + HIGH - height, width, height, drawn);
    }

    /** Whether the labels stand too close for one below each column. */
    public boolean crowded() {
        return columns.size() > 20;
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return TOP + HIGH + 26;
    }

    /** The line the columns stand on. */
    public int ground() {
        return TOP + HIGH;
    }

    /** The line on which the labels stand. */
    public int line() {
        return TOP + HIGH + 19;
    }
}
