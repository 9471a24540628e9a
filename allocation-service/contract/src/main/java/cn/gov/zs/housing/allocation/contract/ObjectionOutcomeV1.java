package cn.gov.zs.housing.allocation.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What follows of an objection to a result that the review committee upheld. Written with {@link ObjectionResolvedV1}, which answers
 * the objector.
 *
 * @param batchId the batch
 * @param objectionId the number the objection was filed under
 * @param deliberationId where the decision is published
 * @param outcome what follows
 * @param entrantNumber whose assignment is revoked; absent if nothing changes
 * @param reason 处理意见, as published
 * @param resolvedAt when
 */
public record ObjectionOutcomeV1(
        String batchId,
        String objectionId,
        String deliberationId,
        Outcome outcome,
        @Nullable Integer entrantNumber,
        String reason,
        Instant resolvedAt) {

    /** Topic. */
    public static final String TOPIC = AllocationEvents.TOPIC;

    /** Wire name. */
    public static final String TYPE = "allocation.objection-outcome.v1";

    /** What follows. The names are wire names. */
    public enum Outcome {
        /** 结果不变. */
        NO_CHANGE,
        /** 撤销分配，由下一户递补. */
        ASSIGNMENT_REVOKED
    }
}
