package cn.gov.zs.housing.housing.estate;

import cn.gov.zs.housing.housing.stock.Entry;
import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.platform.eventing.Aggregates;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Enters the estates of the settings when the service starts for the first time. Homes that were entered before there were estates
 * bring their buildings along.
 */
public final class FirstEstates {
    private static final String SETTINGS = "settings";

    private final Aggregates<Estate> estates;

    public FirstEstates(Aggregates<Estate> estates) {
        this.estates = estates;
    }

    /**
     * Enters those that are not known; may be repeated, by many replicas at once.
     *
     * @param homes gives the homes of an estate, and is closed
     */
    public void enter(List<String> names, Function<String, Stream<Home>> homes, Instant at) {
        for (var name : names) {
            var id = EstateId.of(name).text();
            if (estates.find(id).isEmpty()) {
                var entry = new Entry(SETTINGS, SETTINGS, at);
                estates.create(id, new Estate(name, null, "", buildings(homes.apply(name)), entry));
            }
        }
    }

    private static List<Building> buildings(Stream<Home> homes) {
        try (homes) {
            return homes.map(home -> home.description().building())
                    .distinct()
                    .map(Building::called)
                    .toList();
        }
    }
}
