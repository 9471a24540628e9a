package cn.gov.zs.housing.housing.contract;

import java.time.LocalDate;

/**
 * A township's progress (完成情况) by the end of a month was reported or corrected, and is public. Key of the message: year and
 * township. Legal source: work plan 二（一）（1）.
 *
 * @param year of the plan
 * @param township nine-digit code
 * @param month such as {@code 2026-10}
 * @param version 1 for the first report, one more for each correction
 * @param started units of the year's task on which building has begun, since the year began
 * @param basicallyFinished those of them whose main works are done
 * @param finished those of them that are finished
 * @param reason of a correction; empty for the first report
 * @param publishBy the last day for its publication: 10 working days after the month
 */
public record ConstructionProgressReportedV1(
        int year,
        String township,
        String month,
        int version,
        int started,
        int basicallyFinished,
        int finished,
        String reason,
        LocalDate publishBy) {
    /** Name on the wire. */
    public static final String TYPE = "housing.construction-progress-reported.v1";

    /** Kafka topic. */
    public static final String TOPIC = HousingEvents.TOPIC;
}
