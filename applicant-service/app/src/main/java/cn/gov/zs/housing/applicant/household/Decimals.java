package cn.gov.zs.housing.applicant.household;

import java.math.BigDecimal;

/** How many decimals a typed number may have. */
final class Decimals {
    /** A number like 1E+999999999 would fill the memory when its digits are written out; nobody types it in earnest. */
    private static final int MAX_PLACES = 100;

    private Decimals() {}

    static boolean atMost(int decimals, BigDecimal number) {
        return Math.abs((long) number.scale()) <= MAX_PLACES
                && number.precision() <= MAX_PLACES
                && number.stripTrailingZeros().scale() <= decimals;
    }
}
