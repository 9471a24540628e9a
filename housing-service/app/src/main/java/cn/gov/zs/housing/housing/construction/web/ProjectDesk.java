package cn.gov.zs.housing.housing.construction.web;

import cn.gov.zs.housing.housing.construction.BuildMode;
import cn.gov.zs.housing.housing.construction.Clause;
import cn.gov.zs.housing.housing.construction.ConstructionPlan;
import cn.gov.zs.housing.housing.construction.ConstructionProject;
import cn.gov.zs.housing.housing.construction.ConstructionProject.Stage;
import cn.gov.zs.housing.housing.construction.Due;
import cn.gov.zs.housing.housing.construction.PlannedProject;
import cn.gov.zs.housing.housing.construction.ProjectAnswer;
import cn.gov.zs.housing.housing.construction.ProjectFacts;
import cn.gov.zs.housing.housing.construction.Signed;
import cn.gov.zs.housing.housing.construction.Task;
import cn.gov.zs.housing.housing.forms.web.TypedForm;
import cn.gov.zs.platform.eventing.Aggregates;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.ProblemException;
import cn.gov.zs.platform.workdays.WorkCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What pages and interface do alike with projects. */
@Component
class ProjectDesk {
    private final Aggregates<ConstructionProject> projects;
    private final Supplier<WorkCalendar> calendar;
    private final Clock clock;

    ProjectDesk(Aggregates<ConstructionProject> projects, Supplier<WorkCalendar> constructionCalendar, Clock clock) {
        this.projects = projects;
        this.calendar = constructionCalendar;
        this.clock = clock;
    }

    /** The project; 404 when there is none. */
    Versioned<ConstructionProject> get(UUID id) {
        return projects.find(id.toString()).orElseThrow(ProblemException::absent);
    }

    /** By when its facts were to be public, and whether they were: at its start, and at its end. */
    List<DueView> dues(ConstructionProject project) {
        var dues = new ArrayList<DueView>();
        dues.add(due(Clause.STARTED_PROJECT, project.facts().startedOn(), project.started()));
        if (project.stage() instanceof Stage.Finished(var day, var signed)) {
            dues.add(due(Clause.FINISHED_PROJECT, day, signed));
        }
        return dues;
    }

    private DueView due(Clause clause, LocalDate from, Signed signed) {
        return DueView.of(
                Due.of(clause, from, Optional.of(LocalDate.ofInstant(signed.at(), clock.getZone())), calendar.get()),
                LocalDate.now(clock));
    }

    /** The facts as a form says them. */
    static ProjectFacts facts(TypedForm form) {
        var township = Places.chosen(form);
        if (township.isEmpty()) {
            form.wrong("township", "typed.required");
        }
        var total = form.number("totalUnits", 1, Task.MOST_UNITS);
        var planned = form.number("plannedUnits", 1, Task.MOST_UNITS);
        if (!form.isWrong("totalUnits") && !form.isWrong("plannedUnits") && planned > total) {
            form.wrong("plannedUnits", "construction.field.more-than-total", total);
        }
        return new ProjectFacts(
                form.number("year", ConstructionPlan.FIRST_YEAR, ConstructionPlan.LAST_YEAR),
                township.orElse(""),
                form.text("name", PlannedProject.LONGEST_TEXT),
                form.text("address", PlannedProject.LONGEST_TEXT),
                form.choice("mode", BuildMode.values()),
                total,
                planned,
                form.day("startedOn"),
                form.text("builder", PlannedProject.LONGEST_TEXT),
                form.text("designer", PlannedProject.LONGEST_TEXT),
                form.text("contractor", PlannedProject.LONGEST_TEXT),
                form.text("supervisor", PlannedProject.LONGEST_TEXT));
    }

    /** A form with these facts in it. */
    static TypedForm form(ProjectFacts facts) {
        return TypedForm.blank()
                .with("year", facts.year())
                .with("township", facts.township())
                .with("name", facts.name())
                .with("address", facts.address())
                .with("mode", facts.mode())
                .with("totalUnits", facts.totalUnits())
                .with("plannedUnits", facts.plannedUnits())
                .with("startedOn", facts.startedOn())
                .with("builder", facts.builder())
                .with("designer", facts.designer())
                .with("contractor", facts.contractor())
                .with("supervisor", facts.supervisor());
    }

    /** Notes beside the form's fields what can be corrected; the rest is a problem. */
    static void note(ProjectAnswer answer, TypedForm form) {
        switch (answer) {
            case ProjectAnswer.Changed _ -> {}
            case ProjectAnswer.DayAhead(var field) -> form.wrong(field, "typed.ahead");
            case ProjectAnswer.BeforeStart(var day) ->
                form.wrong("completedOn", "construction.field.before-start", day);
            case ProjectAnswer.BeforeLastStep(var day) -> form.wrong("since", "construction.field.before-step", day);
            case ProjectAnswer.FormReplayed(var project) ->
                throw ProblemException.conflict("form.replayed", Map.of("projectId", project));
            case ProjectAnswer.FinishedBefore(var day) ->
                throw ProblemException.conflict("construction.finished-before", Map.of("completedOn", day), day);
            case ProjectAnswer.NoSuchFacility _ -> throw ProblemException.absent();
            case ProjectAnswer.FacilitiesFull(var most) ->
                throw ProblemException.conflict("construction.facilities-full", Map.of("most", most), most);
        }
    }
}
