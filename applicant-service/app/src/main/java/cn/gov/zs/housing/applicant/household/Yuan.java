package cn.gov.zs.housing.applicant.household;

import java.math.BigDecimal;

/**
 * An amount of money in yuan: 0 to 100,000,000, at most two decimals, kept with two.
 *
 * <p>The upper limit is no legal one: it catches an amount typed with digits too many.
 */
public record Yuan(BigDecimal amount) {
    /** The largest amount that is taken for one. */
    public static final BigDecimal MAX = new BigDecimal("100000000");

    /** @throws IllegalArgumentException if {@link #holds} is false */
    public Yuan {
        if (!holds(amount)) {
            throw new IllegalArgumentException("not an amount in yuan from 0 to " + MAX + " with two decimals");
        }
        amount = amount.setScale(2);
    }

    /** Whether this is an amount this type can hold. */
    public static boolean holds(BigDecimal amount) {
        return amount.signum() >= 0 && amount.compareTo(MAX) <= 0 && Decimals.atMost(2, amount);
    }
}
