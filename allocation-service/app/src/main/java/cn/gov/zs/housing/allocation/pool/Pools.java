package cn.gov.zs.housing.allocation.pool;

import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.List;

/** The requests for homes; none is ever deleted. */
public interface Pools {

    /** Each request by its id. */
    Aggregates<PoolRequest> all();

    /** Newest first. */
    List<Versioned<PoolRequest>> newestFirst(int skip, int limit);
}
