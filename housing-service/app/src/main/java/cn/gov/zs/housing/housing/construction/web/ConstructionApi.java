package cn.gov.zs.housing.housing.construction.web;

import cn.gov.zs.housing.housing.construction.AdoptAnswer;
import cn.gov.zs.housing.housing.construction.AreaClass;
import cn.gov.zs.housing.housing.construction.BuildMode;
import cn.gov.zs.housing.housing.construction.ConstructionPlan;
import cn.gov.zs.housing.housing.construction.Counts;
import cn.gov.zs.housing.housing.construction.MonthReport;
import cn.gov.zs.housing.housing.construction.PlanCheck;
import cn.gov.zs.housing.housing.construction.PlanContent;
import cn.gov.zs.housing.housing.construction.PlanDraft;
import cn.gov.zs.housing.housing.construction.PlannedProject;
import cn.gov.zs.housing.housing.construction.ProgressBook;
import cn.gov.zs.housing.housing.construction.ReportAnswer;
import cn.gov.zs.housing.housing.construction.Task;
import cn.gov.zs.housing.housing.construction.UnitType;
import cn.gov.zs.housing.housing.construction.web.YearDesk.VersionLine;
import cn.gov.zs.housing.housing.forms.web.TypedForm;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Plans and monthly reports, for programs of a stock officer. */
@RestController
@RequestMapping("/api/v1/construction")
class ConstructionApi {
    private final PlanDesk plans;
    private final ProgressDesk progress;

    ConstructionApi(PlanDesk plans, ProgressDesk progress) {
        this.plans = plans;
        this.progress = progress;
    }

    /**
     * A draft to begin.
     *
     * @param formId a request sent twice is 409 {@code form.replayed}
     * @param source the document it is to be adopted by
     * @param reason why the version in force is amended; required then
     */
    record DraftBody(
            @NotNull(message = "{field.required}") UUID formId,

            @NotBlank(message = "{field.required}") @Size(max = PlanDraft.LONGEST_TEXT, message = "{construction.body.too-long}") String source,

            @Nullable @Size(max = PlanDraft.LONGEST_TEXT, message = "{construction.body.too-long}") String reason) {}

    /** The whole content of a draft that was read at that version. */
    record ContentBody(
            @NotNull(message = "{field.required}") Long version,

            @NotNull(message = "{field.required}") @Size(max = 23, message = "{construction.body.too-many}") @Valid List<@NotNull(message = "{field.required}") TaskBody> tasks,

            @NotNull(message = "{field.required}") @Size(max = PlanContent.MOST_PROJECTS, message = "{construction.body.too-many}") @Valid List<@NotNull(message = "{field.required}") ProjectBody> projects) {
        PlanContent content() {
            return new PlanContent(
                    tasks.stream()
                            .map(task -> new Task(task.township(), task.units()))
                            .toList(),
                    projects.stream().map(ProjectBody::project).toList());
        }
    }

    record TaskBody(
            @NotNull(message = "{field.required}") String township,
            @NotNull(message = "{field.required}") Integer units) {}

    /** A planned project; months such as {@code 2026-03}. */
    record ProjectBody(
            @NotNull(message = "{field.required}") String township,
            @NotNull(message = "{field.required}") String name,
            @NotNull(message = "{field.required}") String address,
            @NotNull(message = "{field.required}") BuildMode mode,
            @NotNull(message = "{field.required}") Integer units,
            @NotNull(message = "{field.required}") YearMonth start,
            @NotNull(message = "{field.required}") YearMonth completion,

            @NotNull(message = "{field.required}") @Size(max = 15, message = "{construction.body.too-many}") @Valid List<@NotNull(message = "{field.required}") TypeBody> unitTypes) {
        PlannedProject project() {
            return new PlannedProject(
                    township,
                    name.strip(),
                    address.strip(),
                    mode,
                    units,
                    start,
                    completion,
                    unitTypes.stream()
                            .map(type -> new UnitType(type.rooms(), type.area(), type.units()))
                            .toList());
        }
    }

    record TypeBody(
            @NotNull(message = "{field.required}") @Min(value = 0, message = "{construction.body.range}") @Max(value = UnitType.MOST_ROOMS, message = "{construction.body.range}") Integer rooms,

            @NotNull(message = "{field.required}") AreaClass area,

            @NotNull(message = "{field.required}") @Min(value = 1, message = "{construction.body.range}") @Max(value = Task.MOST_UNITS, message = "{construction.body.range}") Integer units) {}

    /** The draft that was read at that version is adopted. */
    record AdoptionBody(
            @NotNull(message = "{field.required}") Long version,
            @NotNull(message = "{field.required}") LocalDate adoptedOn) {}

    /**
     * A plan as its officers see it.
     *
     * @param version to be sent back with a change
     * @param versions adopted ones, the last first
     * @param draft what is being entered; absent when nothing is
     */
    record PlanStateView(
            int year,
            long version,
            List<VersionLine> versions,
            @Nullable DraftView draft) {}

    /** A draft. */
    record DraftView(
            String source, String reason, List<PlanView.TaskView> tasks, List<PlanView.ProjectView> projects) {}

    /** Begins the next version of a year's plan with what is in force. 409 {@code construction.draft-open} when there is one. */
    @PostMapping("/plans/{year}/drafts")
    @ResponseStatus(HttpStatus.CREATED)
    PlanStateView begin(
            @PathVariable @Min(ConstructionPlan.FIRST_YEAR) @Max(ConstructionPlan.LAST_YEAR) int year,
            @Valid @RequestBody DraftBody body,
            @Parameter(hidden = true) Caller caller) {
        var reason = body.reason() == null ? "" : body.reason().strip();
        if (reason.isEmpty() && plans.isInForce(year)) {
            throw ProblemException.field("reason", "required", "field.required");
        }
        plans.begin(year, body.formId().toString(), body.source().strip(), reason, caller);
        return plan(year);
    }

    /** Replaces the draft's content by a whole one; 400 names every field whose sum is wrong. */
    @PutMapping("/plans/{year}/draft")
    PlanStateView edit(
            @PathVariable int year, @Valid @RequestBody ContentBody body, @Parameter(hidden = true) Caller caller)
            throws BindException {
        var content = body.content();
        var faults = PlanCheck.faults(content);
        if (!faults.isEmpty()) {
            throw PlanFaults.problem(faults);
        }
        plans.edit(year, body.version(), content, caller);
        return plan(year);
    }

    /** Adopts the draft; 409 {@code construction.own-entry} for those who entered a part of it. */
    @PostMapping("/plans/{year}/adoptions")
    @ResponseStatus(HttpStatus.CREATED)
    PlanStateView adopt(
            @PathVariable int year, @Valid @RequestBody AdoptionBody body, @Parameter(hidden = true) Caller caller)
            throws BindException {
        if (body.adoptedOn().isBefore(TypedForm.FIRST_DAY)) {
            throw ProblemException.field("adoptedOn", "too-early", "typed.too-early");
        }
        switch (plans.adopt(year, body.version(), body.adoptedOn(), caller)) {
            case AdoptAnswer.NotYet _ -> throw ProblemException.field("adoptedOn", "ahead", "typed.ahead");
            case AdoptAnswer.BeforeTheLast(var last) ->
                throw ProblemException.field("adoptedOn", "before-last", "construction.field.before-last", last);
            case AdoptAnswer.NotWhole(var faults) -> throw PlanFaults.problem(faults);
            default -> {
                return plan(year);
            }
        }
    }

    /** A year's plan with its draft. */
    @GetMapping("/plans/{year}")
    PlanStateView plan(@PathVariable int year) {
        var read = plans.get(year);
        var draft = read.state() instanceof ConstructionPlan.Drafted drafted
                ? new DraftView(
                        drafted.draft().source(),
                        drafted.draft().reason(),
                        PlanView.tasks(drafted.draft().content(), Optional.empty()),
                        PlanView.projects(drafted.draft().content(), Optional.empty()))
                : null;
        return new PlanStateView(
                year,
                read.version(),
                read.state().versions().reversed().stream().map(YearDesk::line).toList(),
                draft);
    }

    /**
     * A month's numbers, since the year began.
     *
     * @param formId a request sent twice is 409 {@code form.replayed}
     * @param reason of a correction; a month is first reported without one
     */
    record ReportBody(
            @NotNull(message = "{field.required}") UUID formId,

            @NotNull(message = "{field.required}") @Min(value = 0, message = "{construction.body.range}") @Max(value = Task.MOST_UNITS, message = "{construction.body.range}") Integer started,

            @NotNull(message = "{field.required}") @Min(value = 0, message = "{construction.body.range}") @Max(value = Task.MOST_UNITS, message = "{construction.body.range}") Integer basicallyFinished,

            @NotNull(message = "{field.required}") @Min(value = 0, message = "{construction.body.range}") @Max(value = Task.MOST_UNITS, message = "{construction.body.range}") Integer finished,

            @Nullable @Size(max = MonthReport.Version.LONGEST_REASON, message = "{construction.body.too-long}") String reason) {}

    /** Reports a township's month, or corrects it with a reason; 400 names the field that contradicts another month. */
    @PostMapping("/progress/{year}/{township}/{month}")
    @ResponseStatus(HttpStatus.CREATED)
    List<ProgressDesk.MonthLine> report(
            @PathVariable int year,
            @PathVariable String township,
            @PathVariable YearMonth month,
            @Valid @RequestBody ReportBody body,
            @Parameter(hidden = true) Caller caller) {
        var reason = body.reason() == null ? "" : body.reason().strip();
        var version = new MonthReport.Version(
                body.formId().toString(),
                new Counts(body.started(), body.basicallyFinished(), body.finished()),
                reason,
                plans.signed(caller));
        ReportAnswer answer = progress.report(new ProgressBook.Sent(year, township, month, version), !reason.isEmpty());
        ProgressDesk.wrong(answer).ifPresent(wrong -> {
            throw ProblemException.field(
                    wrong.field(), wrong.code(), wrong.key(), wrong.args().toArray());
        });
        return months(year, township);
    }

    /** The months of a township that have ended, the last first, with all that was reported of each. */
    @GetMapping("/progress/{year}/{township}")
    List<ProgressDesk.MonthLine> months(@PathVariable int year, @PathVariable String township) {
        return progress.months(progress.progress(year, township));
    }
}
