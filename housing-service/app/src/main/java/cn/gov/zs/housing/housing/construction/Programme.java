package cn.gov.zs.housing.housing.construction;

import cn.gov.zs.platform.eventing.Versioned;
import java.util.List;
import java.util.Optional;

/** Reads the construction programme. */
public interface Programme {

    /** Years with a plan, the last first; few, one a year. */
    List<Versioned<ConstructionPlan>> plans();

    /** All that was reported of a year, one for each township that did, by code; at most 23. */
    List<TownshipProgress> progress(int year);

    /**
     * Projects, those begun last first.
     *
     * @param filter which
     * @param skip how many to leave out from the start; 0 or more
     * @param limit how many at most; 1 or more
     */
    List<Versioned<ConstructionProject>> projects(Filter filter, int skip, int limit);

    /** How many there are. */
    long count(Filter filter);

    /**
     * Which projects.
     *
     * @param year of the plan; empty for all
     * @param township nine-digit code; empty for all
     * @param finished only those that are, or are not; empty for both
     */
    record Filter(Optional<Integer> year, Optional<String> township, Optional<Boolean> finished) {
        /** Of one year, of one township or all. */
        public static Filter of(int year, Optional<String> township) {
            return new Filter(Optional.of(year), township, Optional.empty());
        }
    }
}
