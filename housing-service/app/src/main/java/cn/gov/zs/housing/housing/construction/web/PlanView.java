package cn.gov.zs.housing.housing.construction.web;

import cn.gov.zs.housing.housing.construction.AreaClass;
import cn.gov.zs.housing.housing.construction.BuildMode;
import cn.gov.zs.housing.housing.construction.PlanContent;
import cn.gov.zs.housing.housing.construction.PlanVersion;
import cn.gov.zs.housing.housing.construction.PlannedProject;
import cn.gov.zs.housing.housing.construction.UnitType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A version of a year's plan, as everybody sees it.
 *
 * @param year the year
 * @param version its number
 * @param current whether it is in force
 * @param adoptedOn the day it was adopted
 * @param source the document it was adopted by
 * @param reason why the version before was amended; empty for the first
 * @param units homes of all townships shown
 * @param tasks each township's task
 * @param projects planned projects
 * @param unitTypes planned unit types of all projects shown together
 * @param sha256 digest of the whole version
 */
record PlanView(
        int year,
        int version,
        boolean current,
        LocalDate adoptedOn,
        String source,
        String reason,
        int units,
        List<TaskView> tasks,
        List<ProjectView> projects,
        List<TypeView> unitTypes,
        String sha256) {

    /** A township's task. */
    record TaskView(String township, String name, String englishName, int units, int projects) {}

    /** A planned project. */
    record ProjectView(
            String township,
            String townshipName,
            String name,
            String address,
            BuildMode mode,
            int units,
            String start,
            String completion,
            List<TypeView> unitTypes) {
        static ProjectView of(PlannedProject project) {
            return new ProjectView(
                    project.township(),
                    Places.name(project.township()),
                    project.name(),
                    project.address(),
                    project.mode(),
                    project.units(),
                    project.start().toString(),
                    project.completion().toString(),
                    project.unitTypes().stream()
                            .map(type -> new TypeView(type.rooms(), type.area(), type.units()))
                            .toList());
        }
    }

    /** Units of one type. */
    record TypeView(int rooms, AreaClass area, int units) {}

    /** @param township only this one; all when empty */
    static PlanView of(int year, PlanVersion version, boolean current, Optional<String> township) {
        var content = version.content();
        var tasks = tasks(content, township);
        return new PlanView(
                year,
                version.number(),
                current,
                version.adoptedOn(),
                version.source(),
                version.reason(),
                tasks.stream().mapToInt(TaskView::units).sum(),
                tasks,
                projects(content, township),
                types(content, township),
                version.digest());
    }

    static List<TaskView> tasks(PlanContent content, Optional<String> township) {
        return content.tasks().stream()
                .filter(task -> township.isEmpty() || task.township().equals(township.get()))
                .map(task -> new TaskView(
                        task.township(),
                        Places.name(task.township()),
                        Places.englishName(task.township()),
                        task.units(),
                        (int) content.projects().stream()
                                .filter(project -> project.township().equals(task.township()))
                                .count()))
                .toList();
    }

    static List<ProjectView> projects(PlanContent content, Optional<String> township) {
        return content.projects().stream()
                .filter(project -> township.isEmpty() || project.township().equals(township.get()))
                .map(ProjectView::of)
                .toList();
    }

    private static List<TypeView> types(PlanContent content, Optional<String> township) {
        var all = content.projects().stream()
                .filter(project -> township.isEmpty() || project.township().equals(township.get()))
                .flatMap(project -> project.unitTypes().stream())
                .toList();
        return IntStream.rangeClosed(0, UnitType.MOST_ROOMS)
                .boxed()
                .flatMap(rooms -> Arrays.stream(AreaClass.values())
                        .map(area -> new TypeView(
                                rooms,
                                area,
                                all.stream()
                                        .filter(type -> type.rooms() == rooms && type.area() == area)
                                        .mapToInt(type -> type.units())
                                        .sum())))
                .filter(type -> type.units() > 0)
                .toList();
    }
}
