package cn.gov.zs.housing.housing.tenancy;

import java.util.List;

/** Every answer to a workbook of payments. */
public sealed interface ImportAnswer {
    /**
     * All of it is recorded.
     *
     * @param rows how many payments it holds
     * @param known how many of them were recorded before
     */
    record Recorded(int rows, int known) implements ImportAnswer {}

    /** Nothing of it is: these cells are wrong; at most a hundred are named. */
    record Bad(List<BadPaymentCell> cells, int total) implements ImportAnswer {
        /** How many are named. */
        public static final int MOST = 100;

        public Bad {
            cells = List.copyOf(cells);
        }
    }

    /** It is no workbook that can be read. */
    record Unreadable(String why) implements ImportAnswer {}
}
