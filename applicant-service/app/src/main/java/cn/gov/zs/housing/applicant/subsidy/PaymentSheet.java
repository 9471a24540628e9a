package cn.gov.zs.housing.applicant.subsidy;

import java.util.List;

/** Writes a payment list as a workbook (XLSX) for the bank; behind it stands whichever library writes workbooks. */
public interface PaymentSheet {
    /**
     * The workbook.
     *
     * @param run the list it belongs to
     * @param lines what it pays, whole account numbers among them
     * @param words the words of its head line, in the order of the columns
     */
    byte[] write(SubsidyRun run, List<PaymentLine> lines, Words words);

    /**
     * What the workbook says besides numbers.
     *
     * @param columns ten heads
     * @param total beside the sum
     */
    record Words(List<String> columns, String total) {
        /** Copies the list. */
        public Words {
            columns = List.copyOf(columns);
        }
    }
}
