package cn.gov.zs.housing.applicant.household;

import cn.gov.zs.housing.applicant.identity.PlainText;
import java.math.BigDecimal;

/**
 * A home that members of a household own (自有住房).
 *
 * @param place where it is, in words; 1 to 100 characters; never published
 * @param ownership how it is theirs
 * @param floorArea built area, above 0 and at most 1,000 m², two decimals
 */
public record Home(String place, Ownership ownership, BigDecimal floorArea) {
    /** Longest place. */
    public static final int MAX_PLACE = Address.MAX_DETAIL;

    /** @throws IllegalArgumentException if the place is none or the area is out of range */
    public Home {
        if (!isPlace(place) || !Dwelling.OwnHome.holds(floorArea)) {
            throw new IllegalArgumentException("not a home");
        }
        floorArea = floorArea.setScale(2);
    }

    static boolean isPlace(String place) {
        return !place.isBlank() && place.length() <= MAX_PLACE && !PlainText.holdsIdNumber(place);
    }

    /** Not where it is. */
    @Override
    public String toString() {
        return "home " + ownership;
    }
}
