package cn.gov.zs.housing.allocation.rules.sheet;

import java.math.BigDecimal;

/**
 * One line of a score.
 *
 * @param item the table, or {@code score}
 * @param row the row that fired, from 1; 0 is what a cap or the rounding of the score changed
 * @param points exact, with no superfluous zero
 */
public record SheetLine(String item, int row, BigDecimal points) {}
