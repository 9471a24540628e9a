package cn.gov.zs.housing.allocation.rules.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How numbers are kept: a number with at most 6 digits after the point is a {@code long} of millionths, which is exact; what
 * does not fit is a {@link BigDecimal} of 34 digits, as IEEE 754 decimal128 has.
 */
final class Numbers {

    /** One, in millionths. */
    static final long ONE = 1_000_000L;

    /** Digits after the point that a fact, an output and a score may have. */
    static final int DIGITS = 6;

    /** Above every fact, in millionths: facts have at most 12 digits before the point. */
    static final long ABOVE_FACTS = 1_000_000_000_000L * ONE;

    /** Above every output and score, in millionths. */
    static final long ABOVE_POINTS = 1_000_000L * ONE;

    /** Says that a result has no exact form in millionths. */
    static final long NOT_EXACT = Long.MIN_VALUE;

    static final MathContext DECIMAL128 = MathContext.DECIMAL128;

    private Numbers() {}

    /** The millionths of this number, or {@link #NOT_EXACT} if it has more digits after the point or is far too large. */
    static long scaled(BigDecimal value) {
        if (value.signum() == 0) {
            return 0;
        }
        if (value.precision() - (long) value.scale() > 12) {
            return NOT_EXACT;
        }
        var exact = value.scale() > DIGITS ? value.stripTrailingZeros() : value;
        return exact.scale() > DIGITS
                ? NOT_EXACT
                : exact.setScale(DIGITS, RoundingMode.UNNECESSARY)
                        .unscaledValue()
                        .longValueExact();
    }

    /** The number itself, with no superfluous zero. */
    static BigDecimal unscaled(long millionths) {
        var value = BigDecimal.valueOf(millionths, DIGITS).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /** Whether points may have this value. */
    static boolean arePoints(long millionths) {
        return millionths > -ABOVE_POINTS && millionths < ABOVE_POINTS;
    }

    /** Rounds millionths to this many digits after the point, half to even. */
    static long round(long millionths, int digits) {
        long unit = 1;
        for (int i = digits; i < DIGITS; i++) {
            unit *= 10;
        }
        long whole = millionths / unit;
        long rest = Math.abs(millionths % unit);
        boolean away = rest * 2 > unit || rest * 2 == unit && whole % 2 != 0;
        return (away ? whole + (millionths < 0 ? -1 : 1) : whole) * unit;
    }
}
