package cn.gov.zs.housing.housing.stock;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/**
 * Names a home. The id follows from where the home is, so that the same door cannot be entered twice, not even by two clerks
 * at the same moment: the second insert meets the first.
 *
 * @param text a UUID in its written form
 */
public record HomeId(String text) implements Comparable<HomeId> {

    /** @throws IllegalArgumentException if the text is no UUID */
    public HomeId {
        text = UUID.fromString(text).toString();
    }

    /**
     * The id of the home at this place. Full-width digits and spaces make no difference: ３栋 501 and 3栋501 are one door.
     */
    public static HomeId at(String estate, String building, String number) {
        var place = String.join("\n", PlaceName.plain(estate), PlaceName.plain(building), PlaceName.plain(number));
        return new HomeId(UUID.nameUUIDFromBytes(place.getBytes(UTF_8)).toString());
    }

    @Override
    public int compareTo(HomeId other) {
        return text.compareTo(other.text);
    }
}
