package cn.gov.zs.housing.housing.homesheet;

import java.util.List;

/** What came of reading a workbook. */
public sealed interface SheetAnswer {
    /** Nothing is wrong with it; it waits to be confirmed. */
    record Staged(HomeImport imported) implements SheetAnswer {}

    /** It takes long and is being read: how it ended will stand at the import. */
    record Reading(HomeImport imported) implements SheetAnswer {}

    /** Nothing of it is taken. */
    sealed interface Refused extends SheetAnswer {}

    /**
     * Something is wrong, and nothing is taken.
     *
     * @param cells by sheet and row, {@link BadCells#MOST} at most
     * @param total how many there are
     */
    record Bad(List<BadCell> cells, int total) implements Refused {
        /** Keeps its own copy of the list. */
        public Bad {
            cells = List.copyOf(cells);
        }
    }

    /**
     * It is not read at all.
     *
     * @param why stable code
     * @param sheet where; empty when it is about the file
     */
    record Unreadable(String why, String sheet) implements Refused {}
}
