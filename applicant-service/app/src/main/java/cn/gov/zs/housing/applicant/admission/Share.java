package cn.gov.zs.housing.applicant.admission;

import cn.gov.zs.housing.applicant.admission.Limit.Measured;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A figure per head (and month), kept exact as a total and the number of its shares.
 *
 * <p>It is judged unrounded. It is shown half up to two decimals, as everywhere, unless that would put it on the limit's
 * other side: then it is shown on the side where it truly lies, so that no page contradicts its own verdict (decision 0096).
 */
record Share(BigDecimal total, int shares) {
    /** Figures are shown to the fen and to the hundredth of a m². */
    private static final int SHOWN = 2;

    /** Whether the exact figure meets the limit. */
    boolean meets(Measured limit) {
        // the sign of total / shares - number is that of total - number * shares
        var place = total.compareTo(limit.number().multiply(BigDecimal.valueOf(shares)));
        return place == 0 ? limit.included() : limit.criterion().upper() == place < 0;
    }

    /** The figure as it is shown beside this limit. */
    BigDecimal shownBeside(Measured limit) {
        var meets = meets(limit);
        var halfUp = rounded(RoundingMode.HALF_UP);
        if (limit.metBy(halfUp) == meets) {
            return halfUp;
        }
        return rounded(meets == limit.criterion().upper() ? RoundingMode.DOWN : RoundingMode.UP);
    }

    /** How far the exact figure is from the limit, rounded up. */
    BigDecimal distance(Measured limit) {
        return total.subtract(limit.number().multiply(BigDecimal.valueOf(shares)))
                .abs()
                .divide(BigDecimal.valueOf(shares), limit.criterion().decimals(), RoundingMode.UP);
    }

    private BigDecimal rounded(RoundingMode mode) {
        return total.divide(BigDecimal.valueOf(shares), SHOWN, mode);
    }
}
