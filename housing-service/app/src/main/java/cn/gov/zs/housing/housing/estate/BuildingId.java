package cn.gov.zs.housing.housing.estate;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.gov.zs.housing.housing.stock.PlaceName;
import java.util.UUID;

/**
 * Names a building. The id follows from the names of its estate and its own.
 *
 * @param text a UUID in its written form
 */
public record BuildingId(String text) {

    /** @throws IllegalArgumentException if the text is no UUID */
    public BuildingId {
        text = UUID.fromString(text).toString();
    }

    /** The id of this building of this estate, however they are typed. */
    public static BuildingId at(String estate, String building) {
        var place = "building\n" + PlaceName.plain(estate) + "\n" + PlaceName.plain(building);
        return new BuildingId(UUID.nameUUIDFromBytes(place.getBytes(UTF_8)).toString());
    }
}
