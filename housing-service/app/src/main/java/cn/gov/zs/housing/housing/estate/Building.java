package cn.gov.zs.housing.housing.estate;

import cn.gov.zs.housing.housing.stock.HomeDescription;
import cn.gov.zs.housing.housing.stock.PlaceName;
import org.jspecify.annotations.Nullable;

/**
 * A building (楼栋) of an estate.
 *
 * @param name such as 3栋
 * @param floors storeys above ground, 1 to {@value HomeDescription#HIGHEST_FLOOR}; null while only its homes are known
 * @param lift whether it has a lift
 */
public record Building(String name, @Nullable Integer floors, boolean lift) {

    /** @throws IllegalArgumentException if the name is blank or too long, or the floors are out of range */
    public Building {
        name = name.strip();
        if (name.isEmpty() || name.length() > HomeDescription.LONGEST_NAME) {
            throw new IllegalArgumentException("a building has a name");
        }
        if (floors != null && (floors < 1 || floors > HomeDescription.HIGHEST_FLOOR)) {
            throw new IllegalArgumentException("no building has " + floors + " floors");
        }
    }

    /** Of which only the name is known. */
    public static Building called(String name) {
        return new Building(name, null, false);
    }

    /** Whether it is called so, however that is typed. */
    public boolean isCalled(String typed) {
        return PlaceName.plain(name).equals(PlaceName.plain(typed));
    }

    /** Whether a home can be on this floor; while nobody knows the floors, on any. */
    public boolean reaches(int floor) {
        return floors == null || floor <= floors;
    }
}
