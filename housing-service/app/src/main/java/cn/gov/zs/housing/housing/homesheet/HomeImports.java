package cn.gov.zs.housing.housing.homesheet;

import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.util.List;

/** The questions asked of all imports at once; on the other side stands the database. */
public interface HomeImports {

    /**
     * Imports, newest first.
     *
     * @param skip how many to pass over, from 0
     * @param limit how many at most, from 1
     */
    List<Versioned<HomeImport>> list(int skip, int limit);

    /** How many there are. */
    long count();

    /** The ids of those confirmed and not finished. */
    List<String> confirmed();

    /**
     * The ids of those that nobody will confirm.
     *
     * @param waitingBefore that were put aside before this and confirmed by nobody
     * @param arrivingBefore whose reading began before this and never ended
     */
    List<String> forgotten(Instant waitingBefore, Instant arrivingBefore);
}
