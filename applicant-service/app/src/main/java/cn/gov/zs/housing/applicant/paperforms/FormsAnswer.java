package cn.gov.zs.housing.applicant.paperforms;

import java.util.List;

/** What came of reading a workbook of paper forms. */
public sealed interface FormsAnswer {
    /** Nothing is wrong with any of them. */
    record Good(List<PaperForm> forms) implements FormsAnswer {
        /** Keeps its own copy of the list. */
        public Good {
            forms = List.copyOf(forms);
        }
    }

    /**
     * Something is wrong, and nothing is taken.
     *
     * @param cells in the order of the sheets, {@link #MAX} at most
     * @param total how many there are
     */
    record Bad(List<BadCell> cells, int total) implements FormsAnswer {
        /** As many cells as are named at once. */
        public static final int MAX = 500;

        /** Keeps its own copy of the list. */
        public Bad {
            cells = List.copyOf(cells);
        }
    }

    /**
     * It is not read at all.
     *
     * @param why stable code
     * @param where sheet; empty when it is about the file
     */
    record Unreadable(String why, String where) implements FormsAnswer {}
}
