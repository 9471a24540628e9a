package cn.gov.zs.housing.housing.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of money in yuan (元): 0 to {@value #LARGEST}, exact to the fen (分), always kept with two decimals.
 *
 * <p>The upper limit is no legal one: it catches an amount typed with digits too many.
 */
public record Yuan(BigDecimal amount) implements Comparable<Yuan> {
    public static final String LARGEST = "100000000";
    public static final int DECIMALS = 2;

    private static final BigDecimal MAX = new BigDecimal(LARGEST);

    /** A number like 1E+999999999 would fill the memory when its digits are written out; nobody types it in earnest. */
    private static final int MOST_PLACES = 100;

    // below the limits, which its making asks
    public static final Yuan ZERO = new Yuan(BigDecimal.ZERO);

    /** @throws IllegalArgumentException if {@link #holds} is false */
    public Yuan {
        if (!holds(amount)) {
            throw new IllegalArgumentException("not an amount in yuan from 0 to " + LARGEST + " with two decimals");
        }
        // always two decimals: 777.6 and 777.60 are one amount, also to equals
        amount = amount.setScale(DECIMALS);
    }

    /** The amount that is written so; for amounts in code and in data of the office. */
    public static Yuan of(String amount) {
        return new Yuan(new BigDecimal(amount));
    }

    /** Whether this is an amount this type can hold: a third decimal is refused, never rounded away. */
    public static boolean holds(BigDecimal amount) {
        return Math.abs((long) amount.scale()) <= MOST_PLACES
                && amount.precision() <= MOST_PLACES
                && amount.signum() >= 0
                && amount.compareTo(MAX) <= 0
                && amount.stripTrailingZeros().scale() <= DECIMALS;
    }

    /** @throws IllegalArgumentException if the sum is above {@value #LARGEST} */
    public Yuan plus(Yuan other) {
        return new Yuan(amount.add(other.amount));
    }

    /** @throws IllegalArgumentException if {@code other} is more than this */
    public Yuan minus(Yuan other) {
        return new Yuan(amount.subtract(other.amount));
    }

    /** This amount × {@code factor}, rounded half up to the fen; {@code factor} is 0 or more. */
    public Yuan times(BigDecimal factor) {
        return new Yuan(amount.multiply(factor).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** The smaller of the two. */
    public Yuan min(Yuan other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Whether there is anything at all. */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    @Override
    public int compareTo(Yuan other) {
        return amount.compareTo(other.amount);
    }

    /** As it is written: {@code 777.60}. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
