package cn.gov.zs.housing.applicant.subsidy;

import java.util.List;

/**
 * Writes a payment list as a workbook (XLSX) for the bank, which fills in its results and gives it back; behind it stands whichever
 * library writes workbooks.
 */
public interface PaymentSheet {
    /**
     * The workbook.
     *
     * @param run the list it belongs to
     * @param lines what it pays, whole account numbers among them
     * @param words what it says, in one language
     */
    byte[] write(SubsidyRun run, List<PaymentLine> lines, SheetWords words);
}
