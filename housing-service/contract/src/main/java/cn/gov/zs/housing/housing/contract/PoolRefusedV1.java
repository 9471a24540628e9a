package cn.gov.zs.housing.housing.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Homes that allocation-service asked for are not to be had together (房源需求): none was taken.
 *
 * @param requestId the request
 * @param reason why
 * @param lacking the wishes that could not be met, with what was free for each when it was decided; at least one
 */
public record PoolRefusedV1(String requestId, Reason reason, List<Lack> lacking) {
    /** Name on the wire. */
    public static final String TYPE = "housing.pool-refused.v1";

    /** Kafka topic. */
    public static final String TOPIC = HousingEvents.TOPIC;

    /** Why homes are not to be had. */
    public enum Reason {
        /** 已被其他房源需求取得: there were enough, and others who asked at the same time took some of them. */
        TAKEN,
        /** 可推出房源不足: there were never enough. */
        NOT_ENOUGH
    }

    /** Keeps its own copy of the list. */
    public PoolRefusedV1 {
        lacking = List.copyOf(lacking);
    }

    /**
     * A wish that could not be met.
     *
     * @param estate the estate (小区) asked for; absent when any would have done
     * @param rooms bedrooms
     * @param wanted how many were asked for
     * @param free how many could be had, fewer than {@code wanted}; 0 or more
     */
    public record Lack(@Nullable String estate, int rooms, int wanted, int free) {}
}
