package cn.gov.zs.housing.allocation.contract;

import java.time.Instant;

/**
 * A batch (批次) was frozen: plan, entrants, homes and score sheet can no longer change.
 *
 * @param batchId the batch
 * @param title its title, Chinese
 * @param offerId the offer of homes it distributes
 * @param category whose waiting list it serves
 * @param frozenAt when
 * @param digest over the canonical JSON of plan, entrants, homes and the score sheet's digest, {@code sha256:<hex>}
 * @param entrants number of households
 * @param homes number of homes
 */
public record BatchFrozenV1(
        String batchId,
        String title,
        String offerId,
        Category category,
        Instant frozenAt,
        String digest,
        int entrants,
        int homes) {

    /** Topic. */
    public static final String TOPIC = AllocationEvents.TOPIC;

    /** Wire name. */
    public static final String TYPE = "allocation.batch-frozen.v1";

    /** @throws IllegalArgumentException if the digest is not in the written form */
    public BatchFrozenV1 {
        Digest.checked(digest);
    }
}
