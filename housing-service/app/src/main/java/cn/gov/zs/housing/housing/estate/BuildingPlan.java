package cn.gov.zs.housing.housing.estate;

import static java.util.stream.Collectors.groupingBy;

import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.stock.HomeState;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A building seen from its front: its floors from the top, and the doors of each (楼栋平面). Homes that left the stock are not in it.
 *
 * @param floors the highest first, also those without a home of the office
 */
public record BuildingPlan(List<Floor> floors) {
    /** Door 9 stands before door 10, and 501 before 502. */
    private static final Comparator<Versioned<Home>> BY_DOOR = Comparator.comparing(
                    (Versioned<Home> home) -> number(home).length())
            .thenComparing(BuildingPlan::number);

    /** Keeps its own copy of the list. */
    public BuildingPlan {
        floors = List.copyOf(floors);
    }

    /**
     * One floor.
     *
     * @param homes by door
     */
    public record Floor(int number, List<Versioned<Home>> homes) {
        /** Keeps its own copy of the list. */
        public Floor {
            homes = List.copyOf(homes);
        }
    }

    /** The plan of a building with these homes. */
    public static BuildingPlan of(Building building, List<Versioned<Home>> homes) {
        Map<Integer, List<Versioned<Home>>> byFloor = homes.stream()
                .filter(home -> home.state().state() != HomeState.WITHDRAWN)
                .sorted(BY_DOOR)
                .collect(groupingBy(home -> home.state().description().floor()));
        var floors = new ArrayList<Floor>();
        var storeys = building.floors();
        int known = storeys == null ? 0 : storeys;
        int top = Math.max(
                known, byFloor.keySet().stream().mapToInt(floor -> floor).max().orElse(0));
        for (int floor = top; floor >= 1; floor--) {
            floors.add(new Floor(floor, byFloor.getOrDefault(floor, List.of())));
        }
        return new BuildingPlan(floors);
    }

    /** As many doors as the floor with most of them has. */
    public int widest() {
        return floors.stream().mapToInt(floor -> floor.homes().size()).max().orElse(0);
    }

    private static String number(Versioned<Home> home) {
        return home.state().description().number();
    }
}
