package cn.gov.zs.housing.housing.contract;

import java.time.LocalDate;
import java.util.List;

/**
 * A version of a year's construction plan (年度建设计划) was adopted and is public. Key of the message: the year. Legal source: work
 * plan 二（一）（1）.
 *
 * @param year the calendar year
 * @param version 1 for the first, one more for each amendment
 * @param adoptedOn the day it was adopted, in Shanghai
 * @param source the document it was adopted by
 * @param reason why the version before was amended; empty for the first
 * @param units the city's task: homes of all townships together
 * @param townships each township's task, by code
 * @param digest SHA-256 of the version
 * @param publishBy the last day for its publication: 20 working days
 */
public record ConstructionPlanAdoptedV1(
        int year,
        int version,
        LocalDate adoptedOn,
        String source,
        String reason,
        int units,
        List<TownshipTask> townships,
        String digest,
        LocalDate publishBy) {
    /** Name on the wire. */
    public static final String TYPE = "housing.construction-plan-adopted.v1";

    /** Kafka topic. */
    public static final String TOPIC = HousingEvents.TOPIC;

    public ConstructionPlanAdoptedV1 {
        townships = List.copyOf(townships);
    }

    /**
     * A township's task (建设任务量).
     *
     * @param township nine-digit code
     * @param units homes
     * @param projects how many projects are planned for it
     */
    public record TownshipTask(String township, int units, int projects) {}
}
