package cn.gov.zs.housing.allocation.contract;

import java.time.Instant;

/**
 * The review committee (评审委员会) closed its deliberation on the plan of a batch: on exactly this digest (二（一）（6）). The batch
 * follows; a passed one then says {@link BatchApprovedV1}. Read for votes of before {@link PlanResolvedV2}; nothing tells it any more.
 *
 * @param batchId the batch
 * @param digest the digest that was voted on, {@code sha256:<hex>}
 * @param outcome what was resolved
 * @param resolvedAt when
 */
public record PlanResolvedV1(String batchId, String digest, Outcome outcome, Instant resolvedAt) {

    /** Topic. */
    public static final String TOPIC = AllocationEvents.TOPIC;

    /** Wire name. */
    public static final String TYPE = "allocation.plan-resolved.v1";

    /** What was resolved. The names are wire names. */
    public enum Outcome {
        /** 表决通过. */
        PASSED,
        /** 表决未通过. */
        REJECTED
    }

    /** @throws IllegalArgumentException if the digest is not in the written form */
    public PlanResolvedV1 {
        Digest.checked(digest);
    }
}
