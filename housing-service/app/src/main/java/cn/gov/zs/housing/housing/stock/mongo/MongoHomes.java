package cn.gov.zs.housing.housing.stock.mongo;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static java.util.stream.Collectors.toSet;

import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.stock.HomeFilter;
import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.housing.housing.stock.HomeState;
import cn.gov.zs.housing.housing.stock.Homes;
import cn.gov.zs.housing.housing.stock.OfferId;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/** The collection {@code homes}. */
public final class MongoHomes implements Homes {
    private static final String COLLECTION = "homes";
    private static final String STATUS = "state.status";
    private static final String ESTATE = "state.estate";
    private static final String BUILDING = "state.building";
    private static final String ROOMS = "state.rooms";
    private static final String[] PLACE = {ESTATE, BUILDING, "state.number"};

    private final Aggregates<Home> homes;

    public MongoHomes(Aggregates<Home> homes) {
        this.homes = homes;
    }

    /** The homes of this store, with the indexes their lists need. */
    public static Aggregates<Home> in(AggregateStore store) {
        store.index(COLLECTION, ascending(PLACE));
        store.index(
                COLLECTION,
                ascending(Stream.concat(Stream.of(STATUS), Stream.of(PLACE)).toList()));
        return store.of(COLLECTION, HomeDocument.class, HomeDocument::from, HomeDocument::toDomain);
    }

    @Override
    public List<Versioned<Home>> list(HomeFilter filter, int skip, int limit) {
        return homes.list(matching(filter), ascending(PLACE), skip, limit);
    }

    @Override
    public List<Versioned<Home>> among(List<HomeId> ids) {
        return homes.list(Filters.in("_id", ids.stream().map(HomeId::text).toList()), ascending("_id"), 0, 0);
    }

    @Override
    public Stream<Home> stream(HomeFilter filter) {
        return homes.stream(matching(filter), ascending(PLACE)).map(Versioned::state);
    }

    @Override
    public long count(HomeFilter filter) {
        return homes.count(matching(filter));
    }

    @Override
    public int highestFloor(String estate, String building) {
        var there = new HomeFilter(Set.of(), estate, building, null);
        return homes.list(matching(there), descending("state.floor"), 0, 1).stream()
                .mapToInt(home -> home.state().description().floor())
                .findFirst()
                .orElse(0);
    }

    @Override
    public Set<OfferId> claimants() {
        return homes.list(matching(HomeFilter.in(HomeState.CLAIMED)), ascending(PLACE), 0, 0).stream()
                .map(Versioned::state)
                .filter(Home.Claimed.class::isInstance)
                .map(Home.Claimed.class::cast)
                .map(Home.Claimed::offer)
                .collect(toSet());
    }

    private static Bson matching(HomeFilter filter) {
        var all = new ArrayList<Bson>();
        if (!filter.states().isEmpty()) {
            all.add(Filters.in(
                    STATUS, filter.states().stream().map(HomeState::name).toList()));
        }
        if (filter.estate() != null) {
            all.add(eq(ESTATE, filter.estate()));
        }
        if (filter.building() != null) {
            all.add(eq(BUILDING, filter.building()));
        }
        if (filter.rooms() != null) {
            all.add(eq(ROOMS, filter.rooms()));
        }
        return all.isEmpty() ? empty() : Filters.and(all);
    }
}
