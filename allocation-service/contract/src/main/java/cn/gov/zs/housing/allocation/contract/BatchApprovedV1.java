package cn.gov.zs.housing.allocation.contract;

import java.time.Instant;

/**
 * The review committee (评审委员会) passed the plan of a batch: exactly the one with this digest (二（一）（6）).
 *
 * @param batchId the batch
 * @param digest the frozen batch's digest, {@code sha256:<hex>}
 * @param approvedAt when
 * @param minutes what was resolved, as published
 */
public record BatchApprovedV1(String batchId, String digest, Instant approvedAt, String minutes) {

    /** Topic. */
    public static final String TOPIC = AllocationEvents.TOPIC;

    /** Wire name. */
    public static final String TYPE = "allocation.batch-approved.v1";

    /** @throws IllegalArgumentException if the digest is not in the written form */
    public BatchApprovedV1 {
        Digest.checked(digest);
    }
}
