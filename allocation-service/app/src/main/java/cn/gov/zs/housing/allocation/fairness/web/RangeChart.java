package cn.gov.zs.housing.allocation.fairness.web;

import cn.gov.zs.housing.allocation.rules.fairness.GroupTable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line a group: the band in which 95 of 100 honest draws lie, a stroke at what is expected, a dot at what was drawn. The same
 * numbers stand in the table below.
 *
 * @param bands from above
 */
record RangeChart(List<Band> bands) {

    private static final int WIDTH = 560;
    private static final int LEFT = 210;
    private static final int RIGHT = 60;
    private static final int STEP = 30;
    private static final int TOP = 8;

    /** A group; {@code x} and {@code width} are the band's, {@code expected} and {@code drawn} lie on it or beside it. */
    record Band(String code, int number, int x, int y, int width, int expected, int drawn) {
        /** The line on which its words stand. */
        public int line() {
            return y + 15;
        }

        public int middle() {
            return y + 10;
        }

        public int bottom() {
            return y + 20;
        }
    }

    static RangeChart of(GroupTable table) {
        double most = Math.max(
                1,
                table.rows().stream()
                        .mapToInt(row -> Math.max(row.high(), row.drawn()))
                        .max()
                        .orElse(0));
        var rows = table.rows();
        return new RangeChart(IntStream.range(0, rows.size())
                .mapToObj(i -> band(rows.get(i), TOP + i * STEP, most))
                .toList());
    }

    private static Band band(GroupTable.Row row, int y, double most) {
        int low = at(row.low(), most);
        return new Band(
                row.code(),
                row.drawn(),
                low,
                y,
                Math.max(2, at(row.high(), most) - low),
                at(row.expected(), most),
                at(row.drawn(), most));
    }

    private static int at(double count, double most) {
        return LEFT + (int) ((WIDTH - LEFT - RIGHT) * count / most);
    }

    /** Where the groups' names end. */
    public int names() {
        return LEFT - 12;
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return TOP + Math.max(1, bands.size()) * STEP;
    }
}
