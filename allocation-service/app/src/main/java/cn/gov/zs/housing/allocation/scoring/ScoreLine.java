package cn.gov.zs.housing.allocation.scoring;

import java.math.BigDecimal;

/**
 * One row of the score sheet that fired for a household (得分项).
 *
 * @param item the table, by its name in the sheet
 * @param row the row in it, from 1; 0 is what the item's cap took off
 * @param points exact; negative for a deduction or a cap
 */
public record ScoreLine(String item, int row, BigDecimal points) {

    private static final BigDecimal TOO_MUCH = new BigDecimal(1_000_000);

    /** Whether an output or a score may be this number: below a million, with at most 6 digits after the point. */
    public static boolean arePoints(BigDecimal number) {
        return number.abs().compareTo(TOO_MUCH) < 0
                && (number.scale() <= 6 || number.stripTrailingZeros().scale() <= 6);
    }
}
