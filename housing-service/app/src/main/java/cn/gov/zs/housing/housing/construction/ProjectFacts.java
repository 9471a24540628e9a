package cn.gov.zs.housing.housing.construction;

import java.time.LocalDate;

/**
 * The basic facts of a project under construction (已开工项目基本信息), as the 2012 notice lists them.
 *
 * @param year of the plan it belongs to
 * @param township nine-digit code
 * @param name of the project
 * @param address where
 * @param mode how its homes are raised
 * @param totalUnits homes of the whole project (总套数)
 * @param plannedUnits those of them in the year's plan (计划套数), at most all
 * @param startedOn day on which building began (开工时间)
 * @param builder who has it built (建设单位)
 * @param designer who designed it (设计单位)
 * @param contractor who builds it (施工单位)
 * @param supervisor who supervises the works (监理单位)
 */
public record ProjectFacts(
        int year,
        String township,
        String name,
        String address,
        BuildMode mode,
        int totalUnits,
        int plannedUnits,
        LocalDate startedOn,
        String builder,
        String designer,
        String contractor,
        String supervisor) {}
