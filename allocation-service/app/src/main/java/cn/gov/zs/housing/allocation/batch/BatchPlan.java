package cn.gov.zs.housing.allocation.batch;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.rules.bundle.FrozenHome;
import java.time.Instant;
import java.util.List;

/**
 * What an officer planned: which homes go to whose waiting list.
 *
 * @param batchId the batch
 * @param title its title
 * @param offerId the offer of homes
 * @param category whose list
 * @param homes the homes of the offer
 * @param plannedBy the officer
 * @param plannedAt when
 */
public record BatchPlan(
        String batchId,
        String title,
        String offerId,
        Category category,
        List<FrozenHome> homes,
        String plannedBy,
        Instant plannedAt) {

    /** Keeps its own copy. */
    public BatchPlan {
        homes = List.copyOf(homes);
    }
}
