package cn.gov.zs.housing.allocation.committee;

import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import java.util.List;

/** The deliberations; none is ever deleted. */
public interface Deliberations {

    /** Each by its id. */
    Aggregates<Deliberation> all();

    /** Newest first. */
    List<Versioned<Deliberation>> newestFirst(int skip, int limit);

    /** Those closed, newest first: what the public sees. */
    List<Versioned<Deliberation>> closedNewestFirst(int skip, int limit);

    /** Whether an objection to this batch is being deliberated on. */
    boolean objectionOpen(String batchId);
}
