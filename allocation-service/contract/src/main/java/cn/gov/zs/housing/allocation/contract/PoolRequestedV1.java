package cn.gov.zs.housing.allocation.contract;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Homes are asked for, to be distributed by one batch (房源需求): all of them or none. housing-service answers with homes offered
 * under the request's id, or with a refusal.
 *
 * @param requestId the request; also the id of the offer that answers it, a UUID
 * @param title of the batch that is to distribute the homes, Chinese
 * @param wishes 1 to {@value #MOST_WISHES}, none twice; together at most {@value #MOST_HOMES} homes
 * @param askedAt when
 */
public record PoolRequestedV1(String requestId, String title, List<Wish> wishes, Instant askedAt) {

    /** Topic. */
    public static final String TOPIC = AllocationEvents.TOPIC;

    /** Wire name. */
    public static final String TYPE = "allocation.pool-requested.v1";

    /** Most wishes of one request. */
    public static final int MOST_WISHES = 20;

    /** Most homes of one request: one batch and one notice list them all. */
    public static final int MOST_HOMES = 2_000;

    /** Keeps its own copy of the list. */
    public PoolRequestedV1 {
        wishes = List.copyOf(wishes);
    }

    /**
     * So many homes of one kind.
     *
     * @param estate the estate (小区) they must be in; absent when any will do
     * @param rooms bedrooms, 1 to 9
     * @param count how many, from 1
     */
    public record Wish(@Nullable String estate, int rooms, int count) {}
}
