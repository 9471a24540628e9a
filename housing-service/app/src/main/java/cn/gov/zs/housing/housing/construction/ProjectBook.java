package cn.gov.zs.housing.housing.construction;

import cn.gov.zs.housing.housing.contract.ConstructionProjectFinishedV1;
import cn.gov.zs.housing.housing.contract.ConstructionProjectStartedV1;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.Outgoing;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Records what becomes of projects. */
public final class ProjectBook {
    private final Aggregates<ConstructionProject> projects;
    private final Supplier<WorkCalendar> calendar;

    public ProjectBook(Aggregates<ConstructionProject> projects, Supplier<WorkCalendar> calendar) {
        this.projects = projects;
        this.calendar = calendar;
    }

    /** Enters a project whose building has begun. */
    public ProjectAnswer start(String form, ProjectFacts facts, Signed by, LocalDate today) {
        if (facts.startedOn().isAfter(today)) {
            return new ProjectAnswer.DayAhead("startedOn");
        }
        var project = ConstructionProject.start(form, facts, by);
        return projects.create(form, project, started(project))
                ? new ProjectAnswer.Changed(project)
                : new ProjectAnswer.FormReplayed(form);
    }

    /** Finishes the project that was read at that version. */
    public ProjectAnswer finish(String id, long version, LocalDate completedOn, Signed by, LocalDate today) {
        return projects.change(id, version, project -> {
            var answer = project.finish(completedOn, by, today);
            return answer instanceof ProjectAnswer.Changed(var next)
                    ? Change.to(next, List.of(finished(next, completedOn)), answer)
                    : Change.none(answer);
        });
    }

    /** Says the facts of the project that was read at that version anew. */
    public ProjectAnswer correct(
            String id, long version, ProjectFacts facts, String reason, Signed by, LocalDate today) {
        return change(id, version, project -> project.correct(facts, reason, by, today));
    }

    /** Adds a facility to the project that was read at that version. */
    public ProjectAnswer addFacility(
            String id, long version, Facility.Kind kind, String name, Facility.Step step, LocalDate today) {
        return change(id, version, project -> project.addFacility(kind, name, step, today));
    }

    /** Records what became of a facility of the project that was read at that version. */
    public ProjectAnswer moveFacility(String id, long version, int number, Facility.Step step, LocalDate today) {
        return change(id, version, project -> project.moveFacility(number, step, today));
    }

    private ProjectAnswer change(String id, long version, Function<ConstructionProject, ProjectAnswer> step) {
        return projects.change(id, version, project -> {
            var answer = step.apply(project);
            return answer instanceof ProjectAnswer.Changed(var next)
                    ? Change.to(next, List.of(), answer)
                    : Change.none(answer);
        });
    }

    private Outgoing started(ConstructionProject project) {
        var facts = project.facts();
        return Outgoing.of(
                ConstructionProjectStartedV1.TYPE,
                new ConstructionProjectStartedV1(
                        project.id(),
                        facts.year(),
                        facts.township(),
                        facts.name(),
                        facts.address(),
                        ConstructionProjectStartedV1.Mode.valueOf(facts.mode().name()),
                        facts.totalUnits(),
                        facts.plannedUnits(),
                        facts.startedOn(),
                        facts.builder(),
                        facts.designer(),
                        facts.contractor(),
                        facts.supervisor(),
                        due(facts.startedOn(), Clause.STARTED_PROJECT)));
    }

    private Outgoing finished(ConstructionProject project, LocalDate completedOn) {
        var facts = project.facts();
        return Outgoing.of(
                ConstructionProjectFinishedV1.TYPE,
                new ConstructionProjectFinishedV1(
                        project.id(),
                        facts.year(),
                        facts.township(),
                        facts.name(),
                        facts.totalUnits(),
                        facts.startedOn(),
                        completedOn,
                        due(completedOn, Clause.FINISHED_PROJECT)));
    }

    private LocalDate due(LocalDate from, Clause clause) {
        return calendar.get().deadline(from, clause.workingDays()).due();
    }
}
