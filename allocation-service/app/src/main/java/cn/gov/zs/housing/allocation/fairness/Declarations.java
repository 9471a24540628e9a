package cn.gov.zs.housing.allocation.fairness;

import cn.gov.zs.platform.eventing.Aggregates;
import java.util.List;

/** The declarations handed in; none is ever changed or deleted. */
public interface Declarations {

    /** Each by its id. */
    Aggregates<Declaration> all();

    /** Those of a batch, newest first. */
    List<Declaration> ofBatch(String batchId);
}
