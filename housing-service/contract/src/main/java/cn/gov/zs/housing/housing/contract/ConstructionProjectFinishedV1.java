package cn.gov.zs.housing.housing.contract;

import java.time.LocalDate;

/**
 * A project is finished, and its basic facts (已竣工项目基本信息) are public. Key of the message: the project. Legal source: work plan
 * 二（一）（1）.
 *
 * @param projectId the project
 * @param year of the plan it belongs to
 * @param township nine-digit code
 * @param name of the project
 * @param totalUnits homes of the whole project
 * @param startedOn day on which building began
 * @param completedOn day of completion
 * @param publishBy the last day for its publication: 20 working days
 */
public record ConstructionProjectFinishedV1(
        String projectId,
        int year,
        String township,
        String name,
        int totalUnits,
        LocalDate startedOn,
        LocalDate completedOn,
        LocalDate publishBy) {
    /** Name on the wire. */
    public static final String TYPE = "housing.construction-project-finished.v1";

    /** Kafka topic. */
    public static final String TOPIC = HousingEvents.TOPIC;
}
