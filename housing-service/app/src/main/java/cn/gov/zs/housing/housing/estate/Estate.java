package cn.gov.zs.housing.housing.estate;

import cn.gov.zs.housing.housing.stock.Entry;
import cn.gov.zs.housing.housing.stock.HomeDescription;
import cn.gov.zs.housing.housing.township.Townships;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An estate (小区) and its buildings.
 *
 * @param name such as 祈安苑
 * @param township code of its township; null while nobody entered it
 * @param address may be empty while nobody entered it
 * @param buildings by name
 * @param entry who entered it
 */
public record Estate(String name, @Nullable String township, String address, List<Building> buildings, Entry entry) {
    /** Most buildings of an estate; it is one document. */
    public static final int MOST_BUILDINGS = 500;

    /** @throws IllegalArgumentException if a text is too long, the township unknown or there are too many buildings */
    public Estate {
        name = name.strip();
        address = address.strip();
        buildings =
                buildings.stream().sorted(Comparator.comparing(Building::name)).toList();
        if (name.isEmpty()
                || name.length() > HomeDescription.LONGEST_NAME
                || address.length() > HomeDescription.LONGEST_ADDRESS
                || buildings.size() > MOST_BUILDINGS
                || (township != null && Townships.find(township).isEmpty())) {
            throw new IllegalArgumentException("not an estate");
        }
    }

    /** Its id, which follows from its name. */
    public EstateId id() {
        return EstateId.of(name);
    }

    /** The building that is called so. */
    public Optional<Building> building(String typed) {
        return buildings.stream().filter(building -> building.isCalled(typed)).findFirst();
    }

    /** The building with this id. */
    public Optional<Building> building(BuildingId id) {
        return buildings.stream()
                .filter(building -> BuildingId.at(name, building.name()).equals(id))
                .findFirst();
    }

    /** In another township, at another address. */
    Estate at(@Nullable String otherTownship, String otherAddress) {
        return new Estate(name, otherTownship, otherAddress, buildings, entry);
    }

    /** With this building, new or described anew; one that was known keeps the name by which it was. */
    public Estate with(Building building) {
        var known = building(building.name());
        var all = new ArrayList<>(buildings);
        known.ifPresent(all::remove);
        all.add(new Building(known.map(Building::name).orElse(building.name()), building.floors(), building.lift()));
        return new Estate(name, township, address, all, entry);
    }
}
