package cn.gov.zs.housing.housing.construction.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * The year's task and what is done of it, as four bars from one line. The same numbers stand in the table below it, and beside each
 * bar: its length and colour only help.
 *
 * @param bars from above
 */
record TaskChart(List<Bar> bars) {
    static final int WIDTH = 480;
    private static final int LEFT = 140;
    /** Room for a number and its share behind the longest bar. */
    private static final int RIGHT = 110;

    private static final int STEP = 44;

    /**
     * A bar.
     *
     * @param name of its word and of how it looks: {@code task}, {@code started}, {@code basically-finished}, {@code finished}
     * @param units homes
     * @param percent of the task, rounded down; 100 for the task; 0 when there is no task
     * @param y its upper edge
     * @param width its length
     */
    record Bar(String name, int units, int percent, int y, int width) {
        public int x() {
            return LEFT;
        }

        /** Where the number behind it begins. */
        public int behind() {
            return LEFT + width + 8;
        }

        /** The line on which its words stand. */
        public int line() {
            return y + 21;
        }
    }

    static TaskChart of(ProgressView progress) {
        var most = Math.max(1, Math.max(progress.units(), progress.started()));
        return new TaskChart(Stream.of(
                        bar("task", progress.units(), progress, most, 0),
                        bar("started", progress.started(), progress, most, 1),
                        bar("basically-finished", progress.basicallyFinished(), progress, most, 2),
                        bar("finished", progress.finished(), progress, most, 3))
                .toList());
    }

    private static Bar bar(String name, int units, ProgressView progress, int most, int row) {
        var percent = progress.units() == 0 ? 0 : (int) (100L * units / progress.units());
        var width = (int) ((long) (WIDTH - LEFT - RIGHT) * units / most);
        return new Bar(name, units, percent, 8 + row * STEP, width);
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return 8 + bars.size() * STEP;
    }
}
