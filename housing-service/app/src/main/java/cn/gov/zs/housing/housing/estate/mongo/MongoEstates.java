package cn.gov.zs.housing.housing.estate.mongo;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import cn.gov.zs.housing.housing.estate.BuildingId;
import cn.gov.zs.housing.housing.estate.Estate;
import cn.gov.zs.housing.housing.estate.EstateId;
import cn.gov.zs.housing.housing.estate.Estates;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.List;
import java.util.Optional;

/** The collection {@code estates}. */
public final class MongoEstates implements Estates {
    private static final String COLLECTION = "estates";
    private static final String NAME = "state.name";
    private static final String BUILDING = "state.buildings.id";

    private final Aggregates<Estate> estates;

    public MongoEstates(Aggregates<Estate> estates) {
        this.estates = estates;
    }

    /** The estates of this store, with the indexes their lists need. */
    public static Aggregates<Estate> in(AggregateStore store) {
        store.index(COLLECTION, ascending(NAME));
        store.index(COLLECTION, ascending(BUILDING));
        return store.of(COLLECTION, EstateDocument.class, EstateDocument::from, EstateDocument::toDomain);
    }

    @Override
    public List<Versioned<Estate>> list(int skip, int limit) {
        return estates.list(empty(), ascending(NAME), skip, limit);
    }

    @Override
    public long count() {
        return estates.count(empty());
    }

    @Override
    public Optional<Versioned<Estate>> called(String name) {
        return estates.find(EstateId.of(name).text());
    }

    @Override
    public Optional<Versioned<Estate>> of(BuildingId building) {
        return estates.list(eq(BUILDING, building.text()), ascending("_id"), 0, 1).stream()
                .findFirst();
    }
}
