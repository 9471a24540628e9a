package cn.gov.zs.housing.allocation.contract;

import java.time.Instant;

/**
 * Homes that were asked for and offered are not needed: no batch distributes them, and none will.
 *
 * @param requestId the request
 * @param offerId the offer; the same id
 * @param reason why, as published
 * @param givenUpAt when
 */
public record PoolGivenUpV1(String requestId, String offerId, String reason, Instant givenUpAt) {

    /** Topic. */
    public static final String TOPIC = AllocationEvents.TOPIC;

    /** Wire name. */
    public static final String TYPE = "allocation.pool-given-up.v1";
}
