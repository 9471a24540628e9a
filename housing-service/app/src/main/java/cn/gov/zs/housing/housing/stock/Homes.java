package cn.gov.zs.housing.housing.stock;

import cn.gov.zs.platform.eventing.Versioned;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /**
     * Homes that are fit and free, by place.
     *
     * @param estate of this estate, however it is typed; null for all
     * @param limit how many at most, from 1
     */
    List<Versioned<Home>> fit(@Nullable String estate, int rooms, int limit);

    /** Homes that this offer has claimed and not yet shown or released, by place. */
    List<Versioned<Home>> claimedBy(OfferId offer);

    /** How many homes are fit and free, of each kind of which there is any: by estate, then rooms. */
    List<FreeHomes> free();

    /** Offers that have claimed a home and not yet shown or released it: in work, or left by a replica that died. */
    Set<OfferId> claimants();
}
