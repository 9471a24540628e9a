package cn.gov.zs.housing.allocation.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A batch (批次) was cancelled before anything of its draw's seed was known: nobody draws its homes, and its households wait on.
 *
 * @param batchId the batch
 * @param title its title, Chinese
 * @param offerId the offer of homes it would have distributed; no other batch distributes it
 * @param digest the frozen batch's digest, {@code sha256:<hex>}; absent when it was not frozen yet
 * @param reason why, as published
 * @param cancelledAt when
 */
public record BatchCancelledV1(
        String batchId,
        String title,
        String offerId,
        @Nullable String digest,
        String reason,
        Instant cancelledAt) {

    /** Topic. */
    public static final String TOPIC = AllocationEvents.TOPIC;

    /** Wire name. */
    public static final String TYPE = "allocation.batch-cancelled.v1";

    /** @throws IllegalArgumentException if there is a digest that is not in the written form */
    public BatchCancelledV1 {
        if (digest != null) {
            Digest.checked(digest);
        }
    }
}
