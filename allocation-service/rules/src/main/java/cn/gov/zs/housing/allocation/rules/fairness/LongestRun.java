package cn.gov.zs.housing.allocation.rules.fairness;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The longest run of neighbours (连号) when some are chosen from a row and each choice is equally likely: exact, by inclusion and
 * exclusion over the gaps between those not chosen.
 */
final class LongestRun {

    /** Digits enough that the alternating terms, none above e^{@value #CERTAIN}, leave more than 40 right ones. */
    private static final MathContext DIGITS = new MathContext(60);

    private static final BigDecimal NOTHING = new BigDecimal("1e-40");

    /** With so many runs expected, the chance of none is below e^-40 and 1 is right to the last digit of a double. */
    private static final int CERTAIN = 40;

    private LongestRun() {}

    /**
     * How likely a run of at least {@code length} is.
     *
     * @param n how many stand in the row
     * @param k how many are chosen
     */
    static double atLeast(int n, int k, int length) {
        if (length <= 0) {
            return 1;
        }
        if (length > k) {
            return 0;
        }
        int gaps = n - k + 1;
        double expected = gaps;
        for (int i = 0; i < length; i++) {
            expected = expected * (k - i) / (n - i);
        }
        return expected > CERTAIN ? 1 : StrictMath.clamp(alternating(n, k, length, gaps), 0.0, 1.0);
    }

    private static double alternating(int n, int k, int length, int gaps) {
        var term = BigDecimal.ONE;
        var sum = BigDecimal.ZERO;
        for (int j = 0; j < gaps && (long) length * (j + 1) <= k; j++) {
            term = term.multiply(BigDecimal.valueOf(gaps - j)).divide(BigDecimal.valueOf(j + 1), DIGITS);
            for (int i = 0; i < length; i++) {
                term = term.multiply(BigDecimal.valueOf(k - length * j - i))
                        .divide(BigDecimal.valueOf(n - length * j - i), DIGITS);
            }
            sum = j % 2 == 0 ? sum.add(term, DIGITS) : sum.subtract(term, DIGITS);
            if (term.compareTo(NOTHING) < 0) {
                break;
            }
        }
        return sum.doubleValue();
    }
}
