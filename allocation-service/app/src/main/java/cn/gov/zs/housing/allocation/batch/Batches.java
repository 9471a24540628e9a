package cn.gov.zs.housing.allocation.batch;

import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.Collection;
import java.util.List;

/** The batches kept; none is ever deleted. */
public interface Batches {

    /** Each batch by its id. */
    Aggregates<Batch> all();

    /** Newest first, the ones still being planned too. */
    List<Versioned<Batch>> newestFirst(int skip, int limit);

    /** Newest first, only those frozen or later, and those cancelled: what the public sees. */
    List<Versioned<Batch>> publicNewestFirst(int skip, int limit);

    /** Those whose draw is open. */
    List<Versioned<Batch.Drawing>> drawing();

    /** Those whose households are being asked. */
    List<Versioned<Batch.Drawn>> drawn();

    /** Those whose result stands on notice, or has stood. */
    List<Versioned<Batch.Settled>> settled();

    /** Whether any of these homes is in a batch that is neither confirmed nor cancelled. */
    boolean holdsAnyOf(Collection<String> homeIds);
}
