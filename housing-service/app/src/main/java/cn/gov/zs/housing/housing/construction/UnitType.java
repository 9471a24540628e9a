package cn.gov.zs.housing.housing.construction;

/**
 * Planned units of one type (计划户型).
 *
 * @param rooms bedrooms, 0 (a single room) to {@value #MOST_ROOMS}
 * @param area class of floor area
 * @param units how many, 1 or more
 */
public record UnitType(int rooms, AreaClass area, int units) {
    public static final int MOST_ROOMS = 4;

    /** @throws IllegalArgumentException out of range */
    public UnitType {
        if (rooms < 0 || rooms > MOST_ROOMS || units < 1 || units > Task.MOST_UNITS) {
            throw new IllegalArgumentException("not a unit type: " + rooms + " rooms, " + units + " units");
        }
    }
}
