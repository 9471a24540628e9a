package cn.gov.zs.housing.housing.contract;

import java.time.LocalDate;

/**
 * Building of a project has begun, and its basic facts (已开工项目基本信息) are public. Key of the message: the project. Legal source:
 * work plan 二（一）（1）.
 *
 * @param projectId the project
 * @param year of the plan it belongs to
 * @param township nine-digit code
 * @param name of the project
 * @param address where
 * @param mode how its homes are raised
 * @param totalUnits homes of the whole project
 * @param plannedUnits those of them in the year's plan
 * @param startedOn day on which building began
 * @param builder who has it built (建设单位)
 * @param designer who designed it (设计单位)
 * @param contractor who builds it (施工单位)
 * @param supervisor who supervises the works (监理单位)
 * @param publishBy the last day for its publication: 20 working days
 */
public record ConstructionProjectStartedV1(
        String projectId,
        int year,
        String township,
        String name,
        String address,
        Mode mode,
        int totalUnits,
        int plannedUnits,
        LocalDate startedOn,
        String builder,
        String designer,
        String contractor,
        String supervisor,
        LocalDate publishBy) {
    /** Name on the wire. */
    public static final String TYPE = "housing.construction-project-started.v1";

    /** Kafka topic. */
    public static final String TOPIC = HousingEvents.TOPIC;

    /** How homes are raised (筹建方式). */
    public enum Mode {
        /** 集中新建. */
        CENTRALISED,
        /** 配建. */
        BUNDLED,
        /** 改建. */
        CONVERTED,
        /** 收购. */
        PURCHASED,
        /** 长期租赁. */
        LONG_LEASED
    }
}
