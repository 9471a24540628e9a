package cn.gov.zs.housing.housing.estate;

import cn.gov.zs.housing.housing.stock.Entry;
import cn.gov.zs.housing.housing.stock.Homes;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what the office knows of its estates and their buildings. */
public final class KeepEstates {
    private final Aggregates<Estate> estates;
    private final Homes homes;

    public KeepEstates(Aggregates<Estate> estates, Homes homes) {
        this.estates = estates;
        this.homes = homes;
    }

    /** Enters an estate unless its name is known. */
    public EstateAnswer enter(String name, @Nullable String township, String address, Entry entry) {
        var estate = new Estate(name, township, address, List.of(), entry);
        var id = estate.id();
        if (estates.create(id.text(), estate)) {
            return new EstateAnswer.Kept(estate);
        }
        return estates.get(id.text()).state().entry().form().equals(entry.form())
                ? new EstateAnswer.FormReplayed(id)
                : new EstateAnswer.NameKnown(id);
    }

    /** Says where it is. */
    public EstateAnswer move(EstateId id, long version, @Nullable String township, String address) {
        return estates.change(id.text(), version, estate -> kept(estate.at(township, address)));
    }

    /** Enters a building or describes it anew. It cannot have fewer floors than its homes need. */
    public EstateAnswer putBuilding(EstateId id, long version, Building building) {
        return estates.change(id.text(), version, estate -> {
            var known = estate.building(building.name());
            if (known.isEmpty() && estate.buildings().size() >= Estate.MOST_BUILDINGS) {
                return Change.none(new EstateAnswer.TooManyBuildings());
            }
            var highest =
                    homes.highestFloor(estate.name(), known.map(Building::name).orElse(building.name()));
            return building.reaches(highest)
                    ? kept(estate.with(building))
                    : Change.none(new EstateAnswer.HomesAbove(highest));
        });
    }

    /** The building of this name; it is written down by its name alone when nobody entered it yet. */
    public Building building(EstateId id, String name) {
        return estates.change(
                id.text(),
                estate -> estate.building(name)
                        .<Change<Estate, Building>>map(Change::none)
                        .orElseGet(() -> {
                            var building = Building.called(name);
                            return Change.to(estate.with(building), List.of(), building);
                        }));
    }

    private static Change<Estate, EstateAnswer> kept(Estate estate) {
        return Change.to(estate, List.of(), new EstateAnswer.Kept(estate));
    }
}
