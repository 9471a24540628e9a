package cn.gov.zs.housing.housing.estate;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.gov.zs.housing.housing.stock.PlaceName;
import java.util.UUID;

/**
 * Names an estate. The id follows from the name, so that no estate can be entered twice.
 *
 * @param text a UUID in its written form
 */
public record EstateId(String text) {

    /** @throws IllegalArgumentException if the text is no UUID */
    public EstateId {
        text = UUID.fromString(text).toString();
    }

    /** The id of the estate that is called so, however it is typed. */
    public static EstateId of(String name) {
        return new EstateId(UUID.nameUUIDFromBytes(("estate\n" + PlaceName.plain(name)).getBytes(UTF_8))
                .toString());
    }
}
