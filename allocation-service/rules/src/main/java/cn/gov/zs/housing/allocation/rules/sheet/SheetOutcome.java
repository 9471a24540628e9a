package cn.gov.zs.housing.allocation.rules.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every answer of a sheet to a household's facts. */
public sealed interface SheetOutcome {

    /** The household has this score. */
    final class Scored implements SheetOutcome {

        private final Sheet sheet;
        private final long total;
        private final int[] items;
        private final int[] rows;
        private final long[] points;

        Scored(Sheet sheet, long total, int[] items, int[] rows, long[] points) {
            this.sheet = sheet;
            this.total = total;
            this.items = items;
            this.rows = rows;
            this.points = points;
        }

        /** The score, exact, with no superfluous zero. */
        public BigDecimal total() {
            return Numbers.unscaled(total);
        }

        /** The score in millionths: scores compare as these do. */
        public long millionths() {
            return total;
        }

        /** How many lines it has. */
        public int size() {
            return rows.length;
        }

        /** The lines, in the order of the spec; they add up to the score. */
        public List<SheetLine> lines() {
            var lines = new ArrayList<SheetLine>(rows.length);
            for (int i = 0; i < rows.length; i++) {
                lines.add(new SheetLine(sheet.nameOf(items[i]), rows[i], Numbers.unscaled(points[i])));
            }
            return lines;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Scored it
                    && sheet == it.sheet
                    && total == it.total
                    && Arrays.equals(items, it.items)
                    && Arrays.equals(rows, it.rows)
                    && Arrays.equals(points, it.points);
        }

        @Override
        public int hashCode() {
            return Long.hashCode(total);
        }

        @Override
        public String toString() {
            return total().toPlainString() + " = " + lines();
        }
    }

    /**
     * The household cannot be scored by this sheet: a number came out that is no points, since it is too large or has too
     * many digits after the point.
     *
     * @param item the table, or {@code score}
     * @param row its row; 0 for the score
     */
    record Overflow(String item, int row) implements SheetOutcome {}
}
