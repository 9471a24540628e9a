package cn.gov.zs.housing.housing.stock;

import java.util.Comparator;

/**
 * What a home is, as the homes notice (房源公示) tells it. Legal source: work plan 二（一）（4）.
 *
 * @param estate the estate (小区), such as 祈安苑
 * @param building the building (楼栋) within the estate, such as 3栋
 * @param number the door number (房号) within the building
 * @param rooms bedrooms, 1 to {@value #MOST_ROOMS}
 * @param floorArea built floor area
 * @param floor the storey, 1 to {@value #HIGHEST_FLOOR}
 * @param address the address a letter would carry
 */
public record HomeDescription(
        String estate, String building, String number, int rooms, FloorArea floorArea, int floor, String address) {
    public static final int MOST_ROOMS = 9;
    public static final int HIGHEST_FLOOR = 99;
    public static final int LONGEST_NAME = 20;
    public static final int LONGEST_ADDRESS = 100;

    /** The order in which people look for a home: estate, building, number. */
    public static final Comparator<HomeDescription> BY_PLACE = Comparator.comparing(HomeDescription::estate)
            .thenComparing(HomeDescription::building)
            .thenComparing(HomeDescription::number);

    /** @throws IllegalArgumentException if a text is blank or too long, or a number out of range */
    public HomeDescription {
        estate = text("estate", estate, LONGEST_NAME);
        building = text("building", building, LONGEST_NAME);
        number = text("number", number, LONGEST_NAME);
        address = text("address", address, LONGEST_ADDRESS);
        range("rooms", rooms, MOST_ROOMS);
        range("floor", floor, HIGHEST_FLOOR);
    }

    /** The id that follows from the place. */
    public HomeId id() {
        return HomeId.at(estate, building, number);
    }

    private static String text(String field, String value, int longest) {
        var stripped = value.strip();
        if (stripped.isEmpty() || stripped.length() > longest) {
            throw new IllegalArgumentException(field + " needs 1 to " + longest + " characters");
        }
        return stripped;
    }

    private static void range(String field, int value, int highest) {
        if (value < 1 || value > highest) {
            throw new IllegalArgumentException(field + " must be 1 to " + highest + ", was " + value);
        }
    }
}
