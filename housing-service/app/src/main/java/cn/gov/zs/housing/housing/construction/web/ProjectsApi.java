package cn.gov.zs.housing.housing.construction.web;

import cn.gov.zs.housing.housing.construction.BuildMode;
import cn.gov.zs.housing.housing.construction.Facility;
import cn.gov.zs.housing.housing.construction.PlannedProject;
import cn.gov.zs.housing.housing.construction.Programme.Filter;
import cn.gov.zs.housing.housing.construction.ProjectAnswer;
import cn.gov.zs.housing.housing.construction.ProjectBook;
import cn.gov.zs.housing.housing.construction.web.YearDesk.ProjectPage;
import cn.gov.zs.housing.housing.forms.web.TypedForm;
import cn.gov.zs.platform.http.Caller;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Projects that were begun, for programs of a stock officer. */
@RestController
@RequestMapping("/api/v1/construction/projects")
class ProjectsApi {
    private final ProjectDesk desk;
    private final YearDesk years;
    private final ProjectBook book;
    private final PlanDesk plans;

    ProjectsApi(ProjectDesk desk, YearDesk years, ProjectBook book, PlanDesk plans) {
        this.desk = desk;
        this.years = years;
        this.book = book;
        this.plans = plans;
    }

    /**
     * A project that was begun, with the basic facts of the 2012 notice.
     *
     * @param formId becomes its number; a request sent twice is 409 {@code form.replayed}
     */
    record ProjectBody(
            @NotNull(message = "{field.required}") UUID formId,
            @Nullable Integer year,
            @Nullable String township,
            @Nullable String name,
            @Nullable String address,
            @Nullable BuildMode mode,
            @Nullable Integer totalUnits,
            @Nullable Integer plannedUnits,
            @Nullable LocalDate startedOn,
            @Nullable String builder,
            @Nullable String designer,
            @Nullable String contractor,
            @Nullable String supervisor) {
        /** Read as the form is, so that both say the same of the same fault. */
        TypedForm form() {
            var typed = new LinkedHashMap<String, String>();
            put(typed, "year", year);
            put(typed, "township", township);
            put(typed, "name", name);
            put(typed, "address", address);
            put(typed, "mode", mode);
            put(typed, "totalUnits", totalUnits);
            put(typed, "plannedUnits", plannedUnits);
            put(typed, "startedOn", startedOn);
            put(typed, "builder", builder);
            put(typed, "designer", designer);
            put(typed, "contractor", contractor);
            put(typed, "supervisor", supervisor);
            return TypedForm.of(typed);
        }
    }

    private static void put(Map<String, String> typed, String field, @Nullable Object value) {
        if (value != null) {
            typed.put(field, value.toString());
        }
    }

    /** A project with what a change has to send back. */
    record ProjectStateView(long version, ProjectView project, List<DueView> due) {}

    /** A project is finished. */
    record FinishBody(
            @NotNull(message = "{field.required}") Long version,
            @NotNull(message = "{field.required}") LocalDate completedOn) {}

    /**
     * A facility, or what became of one.
     *
     * @param number of a facility that is there; absent for a new one, which then needs kind and name
     */
    record FacilityBody(
            @NotNull(message = "{field.required}") Long version,
            @Nullable Integer number,
            Facility.@Nullable Kind kind,
            @Nullable String name,
            Facility.@Nullable State state,
            @Nullable LocalDate since) {}

    /** Projects, those begun last first. */
    @GetMapping
    ProjectPage list(
            @RequestParam Optional<Integer> year,
            @RequestParam(defaultValue = "") String township,
            @RequestParam Optional<Boolean> finished,
            @RequestParam(defaultValue = "0") @Min(0) @Max(ProjectPage.LAST) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(ProjectPage.LARGEST) int size) {
        return years.projects(new Filter(year, PublicConstruction.chosen(township), finished), page, size);
    }

    /** One project. */
    @GetMapping("/{id}")
    ProjectStateView get(@PathVariable UUID id) {
        var read = desk.get(id);
        return new ProjectStateView(read.version(), ProjectView.of(read.state(), List.of()), desk.dues(read.state()));
    }

    /** Enters a project that was begun; 400 names every field that is wrong. */
    @PostMapping
    ResponseEntity<ProjectStateView> start(
            @Valid @RequestBody ProjectBody body, @Parameter(hidden = true) Caller caller) throws BindException {
        var form = body.form();
        var facts = ProjectDesk.facts(form);
        form.refuse();
        noted(book.start(body.formId().toString(), facts, plans.signed(caller), plans.today()), form);
        return ResponseEntity.created(URI.create("/api/v1/construction/projects/" + body.formId()))
                .body(get(body.formId()));
    }

    /** Finishes the project that was read at that version. */
    @PostMapping("/{id}/completion")
    ProjectStateView finish(
            @PathVariable UUID id, @Valid @RequestBody FinishBody body, @Parameter(hidden = true) Caller caller)
            throws BindException {
        desk.get(id);
        var form = TypedForm.of(Map.of("completedOn", body.completedOn().toString()));
        var day = form.day("completedOn");
        form.refuse();
        noted(book.finish(id.toString(), body.version(), day, plans.signed(caller), plans.today()), form);
        return get(id);
    }

    /** Adds a facility, or records what became of one. */
    @PostMapping("/{id}/facilities")
    ProjectStateView facility(
            @PathVariable UUID id, @Valid @RequestBody FacilityBody body, @Parameter(hidden = true) Caller caller)
            throws BindException {
        desk.get(id);
        var typed = new LinkedHashMap<String, String>();
        put(typed, "kind", body.kind());
        put(typed, "name", body.name());
        put(typed, "state", body.state());
        put(typed, "since", body.since());
        var form = TypedForm.of(typed);
        var step = new Facility.Step(
                form.choice("state", Facility.State.values()), form.day("since"), plans.signed(caller));
        var number = body.number();
        if (number == null) {
            var kind = form.choice("kind", Facility.Kind.values());
            var name = form.text("name", PlannedProject.LONGEST_TEXT);
            form.refuse();
            noted(book.addFacility(id.toString(), body.version(), kind, name, step, plans.today()), form);
        } else {
            form.refuse();
            noted(book.moveFacility(id.toString(), body.version(), number, step, plans.today()), form);
        }
        return get(id);
    }

    private static void noted(ProjectAnswer answer, TypedForm form) throws BindException {
        ProjectDesk.note(answer, form);
        form.refuse();
    }
}
