package cn.gov.zs.housing.housing.upkeep;

import cn.gov.zs.platform.eventing.Versioned;
import java.util.List;
import java.util.Optional;

/** The questions asked of all checks and repairs at once; on the other side stands the database. */
public interface Upkeep {

    /**
     * Checks, those planned for the latest day first.
     *
     * @param filter which
     * @param skip how many to leave out from the start; 0 or more
     * @param limit how many at most; 1 or more
     */
    List<Versioned<OccupancyCheck>> checks(CheckFilter filter, int skip, int limit);

    /** How many there are. */
    long count(CheckFilter filter);

    /** The checks of a home that were made; few over its life. */
    List<OccupancyCheck.Made> made(String home);

    /** Repairs, those that waited longest first. */
    List<Versioned<Repair>> repairs(RepairFilter filter, int skip, int limit);

    /** How many there are. */
    long count(RepairFilter filter);

    /** Which checks. */
    record CheckFilter(Optional<CheckState> state, Optional<String> home) {}

    /**
     * Which repairs.
     *
     * @param subject the tenant's account
     */
    record RepairFilter(Optional<RepairState> state, Optional<String> home, Optional<String> subject) {}
}
