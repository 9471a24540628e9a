package cn.gov.zs.housing.applicant.household;

import java.math.BigDecimal;

/**
 * A residential plot (宅基地) of members of a household.
 *
 * @param place where it is, in words; 1 to 100 characters; never published
 * @param area above 0 and at most 1,000 m², two decimals
 */
public record Plot(String place, BigDecimal area) {
    /** @throws IllegalArgumentException if the place is none or the area is out of range */
    public Plot {
        if (!Home.isPlace(place) || !holds(area)) {
            throw new IllegalArgumentException("not a plot");
        }
        area = area.setScale(2);
    }

    /** Whether this is an area a plot can have. */
    public static boolean holds(BigDecimal area) {
        return Dwelling.OwnHome.holds(area);
    }

    /** Not where it is. */
    @Override
    public String toString() {
        return "plot";
    }
}
