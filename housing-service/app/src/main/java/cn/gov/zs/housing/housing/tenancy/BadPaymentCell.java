package cn.gov.zs.housing.housing.tenancy;

/**
 * A cell of a workbook that cannot be taken.
 *
 * @param row as Excel shows it, from 1
 * @param column A to D
 * @param reason stable; worded as {@code payments.fault.<reason>}
 */
public record BadPaymentCell(int row, String column, String reason) {
    /** As Excel names it. */
    public String cell() {
        return column + row;
    }
}
