package cn.gov.zs.housing.allocation.contract;

import java.time.Instant;

/**
 * The review committee (评审委员会) closed its deliberation on the plan of a batch: on exactly this digest, for this attempt at its draw
 * (二（一）（6）). An aborted draw needs another vote on the same digest, so the attempt tells the votes apart.
 *
 * @param batchId the batch
 * @param attempt the how-manieth attempt at its draw the vote is for, from 1
 * @param digest the digest that was voted on, {@code sha256:<hex>}
 * @param outcome what was resolved
 * @param resolvedAt when
 * @param minutes what was resolved, in words, as published
 */
public record PlanResolvedV2(
        String batchId, int attempt, String digest, Outcome outcome, Instant resolvedAt, String minutes) {

    /** Topic. */
    public static final String TOPIC = AllocationEvents.TOPIC;

    /** Wire name. */
    public static final String TYPE = "allocation.plan-resolved.v2";

    /** What was resolved. The names are wire names. */
    public enum Outcome {
        /** 表决通过. */
        PASSED,
        /** 表决未通过. */
        REJECTED
    }

    /** @throws IllegalArgumentException if the digest is not in the written form, or the attempt is none */
    public PlanResolvedV2 {
        Digest.checked(digest);
        if (attempt < 1) {
            throw new IllegalArgumentException("not an attempt: " + attempt);
        }
    }
}
