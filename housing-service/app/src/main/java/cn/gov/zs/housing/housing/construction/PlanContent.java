package cn.gov.zs.housing.housing.construction;

import java.util.List;

/**
 * What a plan says.
 *
 * @param tasks each township's task; a township without one has no part in the plan
 * @param projects the projects by which the tasks are to be met
 */
public record PlanContent(List<Task> tasks, List<PlannedProject> projects) {
    /** Nothing yet. */
    public static final PlanContent EMPTY = new PlanContent(List.of(), List.of());

    /** Most projects of a year: what a page and a document can hold; no rule of law stands behind it. */
    public static final int MOST_PROJECTS = 300;

    public PlanContent {
        tasks = List.copyOf(tasks);
        projects = List.copyOf(projects);
    }

    /** The city's task: that of all townships together. */
    public int units() {
        return tasks.stream().mapToInt(Task::units).sum();
    }

    /** A township's task; 0 when it has none. */
    public int unitsOf(String township) {
        return tasks.stream()
                .filter(task -> task.township().equals(township))
                .mapToInt(Task::units)
                .sum();
    }

    /** Units of a township's projects. */
    public int projectUnitsOf(String township) {
        return projects.stream()
                .filter(project -> project.township().equals(township))
                .mapToInt(PlannedProject::units)
                .sum();
    }
}
