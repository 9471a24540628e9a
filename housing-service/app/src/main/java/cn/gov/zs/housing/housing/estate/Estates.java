package cn.gov.zs.housing.housing.estate;

import cn.gov.zs.platform.eventing.Versioned;
import java.util.List;
import java.util.Optional;

/** The questions asked of all estates at once; on the other side stands the database. */
public interface Estates {

    /**
     * Estates by name.
     *
     * @param skip how many to pass over, from 0
     * @param limit how many at most, from 1
     */
    List<Versioned<Estate>> list(int skip, int limit);

    /** How many there are. */
    long count();

    /** The estate that is called so, however that is typed. */
    Optional<Versioned<Estate>> called(String name);

    /** The estate in which this building stands. */
    Optional<Versioned<Estate>> of(BuildingId building);
}
