package cn.gov.zs.housing.applicant.household;

import java.math.BigDecimal;

/** What a household has to live in: no home of its own, or one with a floor area. */
public sealed interface Dwelling {
    /** Floor area in m², two decimals; 0 without a home. */
    BigDecimal floorArea();

    /** 无房. */
    record NoHome() implements Dwelling {
        @Override
        public BigDecimal floorArea() {
            return new BigDecimal("0.00");
        }
    }

    /**
     * A home of the household's own.
     *
     * @param floorArea above 0 and at most 1,000 m², at most two decimals, kept with two
     */
    record OwnHome(BigDecimal floorArea) implements Dwelling {
        /** The largest floor area that is taken for one: a household above it has typed digits too many. */
        public static final BigDecimal MAX = new BigDecimal("1000");

        /** @throws IllegalArgumentException if {@link #holds} is false */
        public OwnHome {
            if (!holds(floorArea)) {
                throw new IllegalArgumentException("not a floor area above 0 and up to " + MAX + " m², two decimals");
            }
            floorArea = floorArea.setScale(2);
        }

        /** Whether this is a floor area this type can hold. */
        public static boolean holds(BigDecimal area) {
            return area.signum() > 0 && area.compareTo(MAX) <= 0 && Decimals.atMost(2, area);
        }
    }
}
