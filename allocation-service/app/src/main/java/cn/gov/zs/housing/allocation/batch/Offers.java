package cn.gov.zs.housing.allocation.batch;

import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.List;

/** The offers of homes known here. */
public interface Offers {

    /** Each offer by its id. */
    Aggregates<Offer> all();

    /** Those that no batch distributes yet and nobody gave up, oldest first. */
    List<Versioned<Offer>> available(int skip, int limit);
}
