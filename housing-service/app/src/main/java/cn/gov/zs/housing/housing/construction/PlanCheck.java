package cn.gov.zs.housing.housing.construction;

import cn.gov.zs.housing.housing.construction.PlanFault.Kind;
import cn.gov.zs.housing.housing.township.Townships;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Finds all that keeps a plan from being adopted, each fault at its field. */
public final class PlanCheck {
    private PlanCheck() {}

    /** Nothing when it is whole: every type counted, every project in a township with a task, every sum right. */
    public static List<PlanFault> faults(PlanContent plan) {
        var faults = new ArrayList<PlanFault>();
        if (plan.tasks().isEmpty()) {
            faults.add(PlanFault.of("tasks", Kind.NO_TASK));
        }
        if (plan.projects().size() > PlanContent.MOST_PROJECTS) {
            faults.add(PlanFault.of("projects", Kind.OUT_OF_RANGE));
        }
        tasks(plan, faults);
        var names = new HashSet<String>();
        for (int i = 0; i < plan.projects().size(); i++) {
            var project = plan.projects().get(i);
            project(project, "projects[" + i + "].", faults);
            if (!names.add(project.name())) {
                faults.add(PlanFault.of("projects[" + i + "].name", Kind.DUPLICATE));
            }
            if (plan.tasks().stream().noneMatch(task -> task.township().equals(project.township()))) {
                faults.add(new PlanFault("projects[" + i + "].township", Kind.NO_TASK, 0, project.units()));
            }
        }
        return faults;
    }

    private static void tasks(PlanContent plan, List<PlanFault> faults) {
        var seen = new HashSet<String>();
        for (int i = 0; i < plan.tasks().size(); i++) {
            var task = plan.tasks().get(i);
            var field = "tasks[" + i + "].";
            if (Townships.find(task.township()).isEmpty()) {
                faults.add(PlanFault.of(field + "township", Kind.UNKNOWN_TOWNSHIP));
            } else if (!seen.add(task.township())) {
                faults.add(PlanFault.of(field + "township", Kind.DUPLICATE));
            }
            var built = plan.projectUnitsOf(task.township());
            if (outOfRange(task.units())) {
                faults.add(PlanFault.of(field + "units", Kind.OUT_OF_RANGE));
            } else if (built != task.units()) {
                faults.add(new PlanFault(field + "units", Kind.PROJECTS_DIFFER, built, task.units()));
            }
        }
    }

    /**
     * Finds what is wrong with one project by itself.
     *
     * @param at what its fields' names begin with
     */
    public static void project(PlannedProject project, String at, List<PlanFault> faults) {
        text(at + "name", project.name(), faults);
        text(at + "address", project.address(), faults);
        if (Townships.find(project.township()).isEmpty()) {
            faults.add(PlanFault.of(at + "township", Kind.UNKNOWN_TOWNSHIP));
        }
        if (outOfRange(project.units())) {
            faults.add(PlanFault.of(at + "units", Kind.OUT_OF_RANGE));
        }
        if (project.completion().isBefore(project.start())) {
            faults.add(PlanFault.of(at + "completion", Kind.ENDS_BEFORE_START));
        }
        if (project.unitsByType() != project.units()) {
            faults.add(new PlanFault(at + "unitTypes", Kind.TYPES_DIFFER, project.units(), project.unitsByType()));
        }
        var types = project.unitTypes().stream()
                .map(type -> type.rooms() + "/" + type.area())
                .distinct()
                .count();
        if (types < project.unitTypes().size()) {
            faults.add(PlanFault.of(at + "unitTypes", Kind.DUPLICATE));
        }
    }

    private static boolean outOfRange(int units) {
        return units < 1 || units > Task.MOST_UNITS;
    }

    private static void text(String field, String text, List<PlanFault> faults) {
        if (text.isBlank()) {
            faults.add(PlanFault.of(field, Kind.REQUIRED));
        } else if (text.length() > PlannedProject.LONGEST_TEXT) {
            faults.add(PlanFault.of(field, Kind.TOO_LONG));
        }
    }
}
