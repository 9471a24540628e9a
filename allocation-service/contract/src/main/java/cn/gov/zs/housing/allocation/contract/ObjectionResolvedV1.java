package cn.gov.zs.housing.allocation.contract;

import java.time.LocalDate;

/**
 * The review committee (评审委员会) passed what shall become of an objection to a batch or to its result (三（二）). Until it has, an
 * objection to a result keeps the result from being confirmed; an upheld one does so for good.
 *
 * @param batchId the batch
 * @param objectionId the number the objection was filed under, such as {@code YY-7K3M9-QXA2T}, or as the office keeps it
 * @param ofResult whether it objects to the result
 * @param upheld whether it is right
 * @param answer 处理意见, as published
 * @param resolvedOn day in Shanghai
 */
public record ObjectionResolvedV1(
        String batchId, String objectionId, boolean ofResult, boolean upheld, String answer, LocalDate resolvedOn) {

    /** Topic. */
    public static final String TOPIC = AllocationEvents.TOPIC;

    /** Wire name. */
    public static final String TYPE = "allocation.objection-resolved.v1";
}
