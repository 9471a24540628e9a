package cn.gov.zs.housing.housing.stock;

import cn.gov.zs.platform.eventing.Versioned;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The questions asked of all homes at once; on the other side stands the database. */
public interface Homes {

    /**
     * Homes by place: estate, building, number.
     *
     * @param skip how many to pass over, from 0
     * @param limit how many at most, from 1
     */
    List<Versioned<Home>> list(HomeFilter filter, int skip, int limit);

    /** All of these homes that are in the books. */
    List<Versioned<Home>> among(List<HomeId> ids);

    /** All that match, by place, read while the stream is. Whoever takes it closes it. */
    Stream<Home> stream(HomeFilter filter);

    /** How many homes {@link #list} would give without a limit. */
    long count(HomeFilter filter);

    /** The highest floor on which this building has a home; 0 when it has none. */
    int highestFloor(String estate, String building);

    /** Offers that have claimed a home and not yet shown or released it: in work, or left by a replica that died. */
    Set<OfferId> claimants();
}
