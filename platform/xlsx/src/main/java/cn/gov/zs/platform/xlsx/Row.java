package cn.gov.zs.platform.xlsx;

import java.util.List;

/**
 * A row that was read; rows without any value are passed over.
 *
 * @param number as Excel shows it, from 1
 * @param cells from column A on, as far as the last one with a value
 */
public record Row(int number, List<Cell> cells) {
    /** Keeps its own copy of the list. */
    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell in this column, 0 for A; blank beyond the last one. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    @Override
    public String toString() {
        return "row " + number;
    }
}
