package cn.gov.zs.housing.applicant.subsidy;

import cn.gov.zs.housing.applicant.paperforms.BadCell;
import java.util.List;

/** What came of reading a bank's workbook: all of it, or nothing. */
public sealed interface BankResultsAnswer {
    /** Every row can be taken. */
    record Good(List<BankResult> results) implements BankResultsAnswer {
        /** Copies the list. */
        public Good {
            results = List.copyOf(results);
        }
    }

    /**
     * Some cells cannot be taken.
     *
     * @param cells the first of them, at most {@link #MAX}, in the order of their rows
     * @param total how many there are
     */
    record Bad(List<BadCell> cells, int total) implements BankResultsAnswer {
        /** More on one page help nobody. */
        public static final int MAX = 200;

        /** Copies the list. */
        public Bad {
            cells = List.copyOf(cells);
        }
    }

    /**
     * It is no workbook that can be read, or holds no line.
     *
     * @param why stable code
     */
    record Unreadable(String why) implements BankResultsAnswer {}
}
