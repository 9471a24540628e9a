package cn.gov.zs.housing.allocation.batch;

import cn.gov.zs.housing.allocation.contract.Category;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an officer planned (批次分配方案): which homes go to whose waiting lists, and how the draw is witnessed.
 *
 * @param batchId the batch
 * @param title its title
 * @param offerId the offer of homes
 * @param pools the homes by unit type, each with its quotas; their order is the order of the queues
 * @param arrangement how the draw is witnessed
 * @param plannedBy the officer
 * @param plannedAt when
 */
public record BatchPlan(
        String batchId,
        String title,
        String offerId,
        List<PlannedPool> pools,
        Arrangement arrangement,
        String plannedBy,
        Instant plannedAt) {

    /** Keeps its own copy. */
    public BatchPlan {
        pools = List.copyOf(pools);
    }

    /** All homes, pool by pool. */
    public List<OfferedHome> homes() {
        return pools.stream().flatMap(pool -> pool.homes().stream()).toList();
    }

    /** The categories that receive homes, in the law's order. */
    public List<Category> categories() {
        return Stream.of(Category.values())
                .filter(category -> pools.stream()
                        .flatMap(pool -> pool.quotas().stream())
                        .anyMatch(quota -> quota.category().equals(category.name())))
                .toList();
    }

    /** The place among all queues in which a household of this category and size waits; the first that fits, or -1. */
    int queueOf(Category category, int persons) {
        int queue = 0;
        for (var pool : pools) {
            for (var quota : pool.quotas()) {
                if (quota.category().equals(category.name()) && pool.fits(persons)) {
                    return queue;
                }
                queue++;
            }
        }
        return -1;
    }
}
