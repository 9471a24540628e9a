package cn.gov.zs.housing.housing.homesheet;

/**
 * One cell of a workbook that cannot be taken.
 *
 * @param sheet its name
 * @param row as Excel shows it
 * @param column its letters; empty when the column is not there
 * @param head of its column
 * @param fault what is wrong; never the value
 */
public record BadCell(String sheet, int row, String column, String head, CellFault fault) {}
