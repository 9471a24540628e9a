package cn.gov.zs.housing.housing.stock.mongo;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static java.util.stream.Collectors.toSet;

import cn.gov.zs.housing.housing.stock.FreeHomes;
import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.stock.HomeDescription;
import cn.gov.zs.housing.housing.stock.HomeFilter;
import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.housing.housing.stock.HomeState;
import cn.gov.zs.housing.housing.stock.Homes;
import cn.gov.zs.housing.housing.stock.OfferId;
import cn.gov.zs.housing.housing.stock.PlaceName;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The collection {@code homes}. */
public final class MongoHomes implements Homes {
    private static final String COLLECTION = "homes";
    private static final String STATUS = "state.status";
    private static final String ESTATE = "state.estate";
    private static final String BUILDING = "state.building";
    private static final String ROOMS = "state.rooms";
    private static final String OFFER = "state.offer";
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
        // what a request for homes chooses from
        store.index(
                COLLECTION,
                ascending(Stream.concat(Stream.of(STATUS, ROOMS), Stream.of(PLACE))
                        .toList()));
        // what an offer has claimed: few at any time
        store.index(COLLECTION, ascending(STATUS, OFFER));
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
    public List<Versioned<Home>> fit(@Nullable String estate, int rooms, int limit) {
        if (estate == null) {
            return homes.list(fit(rooms), ascending(PLACE), 0, limit);
        }
        var same = estates(rooms)
                .filter(name -> PlaceName.plain(name).equals(PlaceName.plain(estate)))
                .toList();
        return homes.list(Filters.and(fit(rooms), Filters.in(ESTATE, same)), ascending(PLACE), 0, limit);
    }

    @Override
    public List<Versioned<Home>> claimedBy(OfferId offer) {
        return homes.list(
                Filters.and(eq(STATUS, HomeState.CLAIMED.name()), eq(OFFER, offer.text())), ascending(PLACE), 0, 0);
    }

    @Override
    public List<FreeHomes> free() {
        return IntStream.rangeClosed(1, HomeDescription.MOST_ROOMS)
                .boxed()
                .flatMap(rooms -> estates(rooms)
                        .map(estate ->
                                new FreeHomes(estate, rooms, homes.count(Filters.and(fit(rooms), eq(ESTATE, estate))))))
                // the last one was taken between the two looks
                .filter(some -> some.count() > 0)
                .sorted(Comparator.comparing(FreeHomes::estate).thenComparing(FreeHomes::rooms))
                .toList();
    }

    /** The estates with a fit home of so many rooms: along the index from one to the next, however many homes they have. */
    private Stream<String> estates(int rooms) {
        return Stream.iterate(estateBehind("", rooms), Optional::isPresent, last -> estateBehind(last.get(), rooms))
                .flatMap(Optional::stream);
    }

    private Optional<String> estateBehind(String last, int rooms) {
        return homes.list(Filters.and(fit(rooms), Filters.gt(ESTATE, last)), ascending(PLACE), 0, 1).stream()
                .map(home -> home.state().description().estate())
                .findFirst();
    }

    private static Bson fit(int rooms) {
        return Filters.and(eq(STATUS, HomeState.FIT.name()), eq(ROOMS, rooms));
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
