package cn.gov.zs.housing.housing.stock;

import cn.gov.zs.platform.eventing.Versioned;
import java.util.List;
import java.util.Set;

/** The questions asked of all homes at once; on the other side stands the database. */
public interface Homes {

    /**
     * Homes by place: estate, building, number.
     *
     * @param skip how many to pass over, from 0
     * @param limit how many at most, from 1
     */
    List<Versioned<Home>> list(HomeFilter filter, int skip, int limit);

    /** How many homes {@link #list} would give without a limit. */
    long count(HomeFilter filter);

    /** Offers that have claimed a home and not yet shown or released it: in work, or left by a replica that died. */
    Set<OfferId> claimants();
}
