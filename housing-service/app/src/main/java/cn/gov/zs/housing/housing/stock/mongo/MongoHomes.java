package cn.gov.zs.housing.housing.stock.mongo;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static java.util.stream.Collectors.toSet;

import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.stock.HomeState;
import cn.gov.zs.housing.housing.stock.Homes;
import cn.gov.zs.housing.housing.stock.OfferId;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/** The collection {@code homes}. */
public final class MongoHomes implements Homes {
    private static final String COLLECTION = "homes";
    private static final String STATUS = "state.status";
    private static final String[] PLACE = {"state.estate", "state.building", "state.number"};

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
    public List<Versioned<Home>> list(Optional<HomeState> state, int skip, int limit) {
        return homes.list(in(state), ascending(PLACE), skip, limit);
    }

    @Override
    public long count(Optional<HomeState> state) {
        return homes.count(in(state));
    }

    @Override
    public Set<OfferId> claimants() {
        return homes.list(in(Optional.of(HomeState.CLAIMED)), ascending(PLACE), 0, 0).stream()
                .map(Versioned::state)
                .filter(Home.Claimed.class::isInstance)
                .map(Home.Claimed.class::cast)
                .map(Home.Claimed::offer)
                .collect(toSet());
    }

    private static Bson in(Optional<HomeState> state) {
        return state.map(only -> eq(STATUS, only.name())).orElseGet(() -> empty());
    }
}
