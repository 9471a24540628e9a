package cn.gov.zs.housing.allocation.rules.fairness;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How a report writes its figures: four significant digits, no exponent, no superfluous zero. */
public final class Figures {

    /** Nobody needs to tell chances below this apart. */
    private static final double LEAST = 1e-12;

    private static final MathContext FOUR = new MathContext(4, RoundingMode.HALF_EVEN);

    private Figures() {}

    /** A figure. */
    public static String text(double figure) {
        return figure == 0
                ? "0"
                : new BigDecimal(figure).round(FOUR).stripTrailingZeros().toPlainString();
    }

    /** A chance; one below 10^-12 is written as that. */
    public static String chance(double chance) {
        return text(StrictMath.max(LEAST, chance));
    }

    /** An expected count, two places. */
    static String expected(double count) {
        var rounded = new BigDecimal(count).setScale(2, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
