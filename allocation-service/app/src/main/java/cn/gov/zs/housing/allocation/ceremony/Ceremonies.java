package cn.gov.zs.housing.allocation.ceremony;

import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.List;

/** The ceremonies kept, one for each attempt; none is ever deleted. */
public interface Ceremonies {

    /** Each ceremony by its id. */
    Aggregates<Ceremony> all();

    /** All attempts of a batch, oldest first. */
    List<Versioned<Ceremony>> ofBatch(String batchId);

    /** Those that have not ended and have a seat for this account, oldest first. */
    List<Versioned<Ceremony>> runningFor(String account);

    /** Those whose seed a draw waits for. */
    List<Versioned<Ceremony>> due();
}
