package cn.gov.zs.housing.allocation.contract;

import java.time.Instant;
import java.util.List;

/**
 * A batch (批次) was frozen: plan, entrants, homes and score sheets can no longer change. Since version 2 a batch serves the waiting
 * lists of several categories, and its digest is told in SM3 too.
 *
 * @param batchId the batch
 * @param title its title, Chinese
 * @param offerId the offer of homes it distributes
 * @param categories whose waiting lists it serves, at least one
 * @param frozenAt when
 * @param digest of {@code freeze.json}, {@code sha256:<hex>}
 * @param sm3 its twin, {@code sm3:<hex>}
 * @param entrants number of households
 * @param homes number of homes
 */
public record BatchFrozenV2(
        String batchId,
        String title,
        String offerId,
        List<Category> categories,
        Instant frozenAt,
        String digest,
        String sm3,
        int entrants,
        int homes) {

    /** Topic. */
    public static final String TOPIC = AllocationEvents.TOPIC;

    /** Wire name. */
    public static final String TYPE = "allocation.batch-frozen.v2";

    /** @throws IllegalArgumentException if the digest is not in the written form or there is no category */
    public BatchFrozenV2 {
        Digest.checked(digest);
        categories = List.copyOf(categories);
        if (categories.isEmpty() || !sm3.matches("sm3:[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no category, or not sm3 and 64 hexadecimal digits: " + sm3);
        }
    }
}
