package cn.gov.zs.housing.housing.estate.web;

import cn.gov.zs.housing.housing.estate.Availability;
import cn.gov.zs.housing.housing.estate.BuildingPlan;
import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.stock.HomeState;
import cn.gov.zs.platform.eventing.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A building by floor, as a table shows it.
 *
 * @param floors the highest first
 * @param widest doors of the floor with most of them
 * @param legend how many homes are in each state, by the name of its word
 */
record PlanView(List<FloorView> floors, int widest, List<LegendView> legend) {

    /** One floor. */
    record FloorView(int floor, List<DoorView> doors) {}

    /**
     * One door.
     *
     * @param availability as the public sees its state
     * @param state as staff see it; absent for the public
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DoorView(
            String homeId,
            String number,
            int rooms,
            Availability availability,
            @Nullable HomeState state) {
        /** Key of the word in the cell. */
        @JsonIgnore
        public String word() {
            return state == null ? "plan.availability." + availability : "home.state." + state;
        }

        /** The look of the cell, which only helps the word. */
        @JsonIgnore
        public String look() {
            return lookOf(availability, state);
        }
    }

    /** A state in the legend. */
    record LegendView(String word, String look, int homes) {}

    /** With the states as staff see them. */
    static PlanView forStaff(BuildingPlan plan) {
        return of(plan, true);
    }

    /** With the states as the public sees them. */
    static PlanView forAll(BuildingPlan plan) {
        return of(plan, false);
    }

    private static PlanView of(BuildingPlan plan, boolean staff) {
        var floors = new ArrayList<FloorView>();
        var counts = new TreeMap<Integer, LegendView>();
        for (var floor : plan.floors()) {
            var doors = floor.homes().stream().map(home -> door(home, staff)).toList();
            floors.add(new FloorView(floor.number(), doors));
            doors.forEach(door -> count(door, counts));
        }
        return new PlanView(floors, plan.widest(), List.copyOf(counts.values()));
    }

    private static void count(DoorView door, Map<Integer, LegendView> counts) {
        int place = door.state() == null
                ? door.availability().ordinal()
                : door.state().ordinal();
        counts.merge(
                place,
                new LegendView(door.word(), door.look(), 1),
                (one, next) -> new LegendView(one.word(), one.look(), one.homes() + 1));
    }

    private static DoorView door(Versioned<Home> home, boolean staff) {
        var what = home.state().description();
        var state = home.state().state();
        return new DoorView(home.id(), what.number(), what.rooms(), Availability.of(state), staff ? state : null);
    }

    private static String lookOf(Availability availability, @Nullable HomeState state) {
        if (state == HomeState.UNDER_REPAIR) {
            return "door-repair";
        }
        return switch (availability) {
            case VACANT -> "door-vacant";
            case ON_OFFER -> "door-offer";
            case LET -> "door-let";
            case PREPARING -> "door-preparing";
        };
    }
}
