package cn.gov.zs.housing.housing.stock;

import java.math.BigDecimal;

/**
 * Built floor area (建筑面积) of one home: exact, {@value #SMALLEST} to {@value #LARGEST} m², at most two decimals, as on the
 * title. The bounds keep out a forgotten or slipped decimal point; no rule of law stands behind them.
 */
public record FloorArea(BigDecimal squareMetres) {
    public static final String SMALLEST = "1";
    public static final String LARGEST = "999.99";
    public static final int DECIMALS = 2;

    private static final BigDecimal MIN = new BigDecimal(SMALLEST);
    private static final BigDecimal MAX = new BigDecimal(LARGEST);

    /** @throws IllegalArgumentException outside the bounds or with more than two decimals */
    public FloorArea {
        if (!isPossible(squareMetres)) {
            throw new IllegalArgumentException("not a floor area: " + squareMetres);
        }
        // always two decimals: 58.4 and 58.40 are one area, also to equals
        squareMetres = squareMetres.setScale(DECIMALS);
    }

    /** Whether a home can have this area. */
    public static boolean isPossible(BigDecimal squareMetres) {
        return squareMetres.compareTo(MIN) >= 0
                && squareMetres.compareTo(MAX) <= 0
                && squareMetres.stripTrailingZeros().scale() <= DECIMALS;
    }
}
