package cn.gov.zs.housing.applicant.admission;

import cn.gov.zs.housing.applicant.household.Dwelling;
import cn.gov.zs.housing.applicant.household.Yuan;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an admission standard can ask (domain facts §1.2). The names are part of the API and of the stored data.
 *
 * <p>The ranges are no legal ones: they catch a number typed with digits too many.
 */
public enum Criterion {
    /** 人均月可支配收入. */
    PER_HEAD_MONTHLY_INCOME(Unit.YUAN, Side.MOST, 2, "0.01", "1000000"),
    /** 人均资产. */
    PER_HEAD_ASSETS(Unit.YUAN, Side.MOST, 2, "0.01", Yuan.MAX.toPlainString()),
    /** 家庭资产总额. */
    HOUSEHOLD_ASSETS(Unit.YUAN, Side.MOST, 2, "0.01", Yuan.MAX.toPlainString()),
    /** 人均住房建筑面积. */
    PER_HEAD_BUILT_AREA(Unit.SQUARE_METRES, Side.MOST, 2, "0.01", Dwelling.OwnHome.MAX.toPlainString()),
    /** 人均住房套内（使用）面积. */
    PER_HEAD_INNER_AREA(Unit.SQUARE_METRES, Side.MOST, 2, "0.01", Dwelling.OwnHome.MAX.toPlainString()),
    /** 单身申请人年龄: asked of a household of one. */
    SINGLE_APPLICANT_AGE(Unit.YEARS_OF_AGE, Side.LEAST, 0, "1", "120"),
    /** 申请前若干年内未转让住房或宅基地. */
    TRANSFER_BAN(Unit.YEARS, Side.LEAST, 0, "1", "50"),
    /** 流动人员积分. */
    MIGRANT_POINTS(Unit.POINTS, Side.LEAST, 0, "1", "1000"),
    /** 未正在享受住房保障. */
    NOT_UNDER_HOUSING_SECURITY(null, Side.LEAST, 0, "0", "0"),
    /** 未享受过房改房、经济适用住房等政策; waived where the floor area is within the limit. */
    NO_EARLIER_BENEFIT(null, Side.LEAST, 0, "0", "0");

    /** On which side of its number a household must be. */
    private enum Side {
        MOST,
        LEAST
    }

    private final @Nullable Unit unit;
    private final Side side;
    private final int decimals;
    private final BigDecimal smallest;
    private final BigDecimal largest;

    Criterion(@Nullable Unit unit, Side side, int decimals, String smallest, String largest) {
        this.unit = unit;
        this.side = side;
        this.decimals = decimals;
        this.smallest = new BigDecimal(smallest);
        this.largest = new BigDecimal(largest);
    }

    /** What it counts in; empty for a yes or no. */
    public Optional<Unit> unit() {
        return Optional.ofNullable(unit);
    }

    /** Whether a standard sets a number for it. */
    public boolean measured() {
        return unit != null;
    }

    /** Whether a household must not be above the number; false when it must not be below. */
    public boolean upper() {
        return side == Side.MOST;
    }

    /** How many decimals its number has: 0 or 2. */
    public int decimals() {
        return decimals;
    }

    /** Whether a standard may set this number. */
    boolean holds(BigDecimal number) {
        return number.precision() <= 20
                && Math.abs((long) number.scale()) <= 20
                && number.stripTrailingZeros().scale() <= decimals
                && number.compareTo(smallest) >= 0
                && number.compareTo(largest) <= 0;
    }
}
