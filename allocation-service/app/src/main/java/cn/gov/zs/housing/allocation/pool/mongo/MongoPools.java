package cn.gov.zs.housing.allocation.pool.mongo;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Sorts.descending;

import cn.gov.zs.housing.allocation.pool.PoolRequest;
import cn.gov.zs.housing.allocation.pool.Pools;
import cn.gov.zs.platform.eventing.AggregateStore;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import com.mongodb.client.model.Indexes;
import java.util.List;

/** Requests for homes in MongoDB. */
public final class MongoPools implements Pools {

    private static final String COLLECTION = "pools";

    private final Aggregates<PoolRequest> requests;

    /** @param store this service's database */
    public MongoPools(AggregateStore store) {
        requests = store.of(COLLECTION, PoolDocument.class, PoolDocument::from, PoolDocument::toDomain);
        store.index(COLLECTION, Indexes.descending("state.askedAt", "_id"));
    }

    @Override
    public Aggregates<PoolRequest> all() {
        return requests;
    }

    @Override
    public List<Versioned<PoolRequest>> newestFirst(int skip, int limit) {
        return requests.list(empty(), descending("state.askedAt", "_id"), skip, limit);
    }
}
