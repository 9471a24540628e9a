package cn.gov.zs.housing.applicant.paperforms;

/**
 * One cell of a workbook that cannot be taken.
 *
 * @param sheet its name
 * @param row as Excel shows it
 * @param column its letters; empty when the column is not there
 * @param header of its column
 * @param reason a stable code: one of {@link cn.gov.zs.housing.applicant.application.Flaw.Kind} or of {@link CellFault}; never the
 *     value
 */
public record BadCell(String sheet, int row, String column, String header, String reason) {}
