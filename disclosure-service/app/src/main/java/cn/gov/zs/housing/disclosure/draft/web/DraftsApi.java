package cn.gov.zs.housing.disclosure.draft.web;

import cn.gov.zs.housing.disclosure.draft.Clearance;
import cn.gov.zs.housing.disclosure.draft.Clearances;
import cn.gov.zs.housing.disclosure.draft.DraftAnswer;
import cn.gov.zs.housing.disclosure.draft.Drafts.Stage;
import cn.gov.zs.housing.disclosure.draft.Remedy;
import cn.gov.zs.housing.disclosure.listing.Page;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Drafts and the grounds of publications for the disclosure unit's programs. */
@RestController
@RequestMapping("/api/v1/disclosure")
@Tag(name = "drafts", description = "拟稿与再识别检查 / drafts and the re-identification guard")
class DraftsApi {
    private final DraftOffice office;
    private final Clearances clearances;

    DraftsApi(DraftOffice office, Clearances clearances) {
        this.office = office;
        this.clearances = clearances;
    }

    /**
     * A step of an officer.
     *
     * @param version of the draft as it was read
     * @param remedy what is to be said less of
     * @param reason why it may go out although something was found
     */
    record StepBody(
            @Nullable Long version,
            @Nullable Remedy remedy,
            @Nullable String reason) {
        long read() {
            return version == null ? 0 : version;
        }
    }

    /** A draft and the version that a step must name. */
    record VersionedBody(long version, DraftView draft) {}

    /**
     * On what grounds something went out.
     *
     * @param decidedBy {@code RULE} for what nothing was found against; otherwise the id of who approved it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ClearanceBody(
            String published,
            DraftView.FiguresView figures,
            List<DraftView.FindingView> findings,
            String decidedBy,
            String reason,
            Instant at) {
        static ClearanceBody of(Clearance it) {
            return new ClearanceBody(
                    it.published(),
                    DraftView.FiguresView.of(it.verdict()),
                    it.verdict().findings().stream()
                            .map(DraftView.FindingView::of)
                            .toList(),
                    it.by().map(officer -> officer.subject()).orElse("RULE"),
                    it.reason(),
                    it.at());
        }
    }

    @GetMapping("/drafts")
    @Operation(summary = "Drafts at one stage, the oldest first")
    Page<DraftView> list(
            Caller caller,
            @RequestParam(defaultValue = "OPEN") Stage stage,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return office.list(caller, List.of(stage), page, size);
    }

    @GetMapping("/drafts/{id}")
    @Operation(
            summary =
                    "One draft with what was found, and the version that a step must name; of a long table a page, what"
                            + " was found first")
    VersionedBody get(
            Caller caller, @PathVariable String id, @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page) {
        var draft = office.get(caller, id);
        var table = DraftOffice.table(draft.state(), page);
        return new VersionedBody(draft.version(), DraftView.full(draft.state(), office.policy(), table));
    }

    @PostMapping("/drafts/{id}/remedy")
    @Operation(summary = "Makes a held notice say less")
    VersionedBody remedy(Caller caller, @PathVariable String id, @RequestBody StepBody step) {
        office.get(caller, id);
        if (step.remedy() == null) {
            throw ProblemException.field("remedy", "required", "draft.required");
        }
        return done(caller, id, office.remedy(caller, id, step.read(), step.remedy()));
    }

    @PostMapping("/drafts/{id}/submission")
    @Operation(summary = "Puts a draft forward; with a reason where something was found and the policy lets it go")
    VersionedBody submit(Caller caller, @PathVariable String id, @RequestBody StepBody step) {
        office.get(caller, id);
        return done(caller, id, office.submit(caller, id, step.read(), step.reason() == null ? "" : step.reason()));
    }

    @PostMapping("/drafts/{id}/return")
    @Operation(summary = "Sends a draft back to whoever works on it")
    VersionedBody sendBack(Caller caller, @PathVariable String id, @RequestBody StepBody step) {
        office.get(caller, id);
        return done(caller, id, office.sendBack(caller, id, step.read()));
    }

    @PostMapping("/drafts/{id}/approval")
    @Operation(summary = "Approves what somebody else put forward; it is published at once")
    VersionedBody approve(Caller caller, @PathVariable String id, @RequestBody StepBody step) {
        office.get(caller, id);
        return done(caller, id, office.approve(caller, id, step.read()));
    }

    @GetMapping("/clearances/{published}")
    @Operation(summary = "On what grounds a notice or document went out")
    ClearanceBody clearance(Caller caller, @PathVariable String published) {
        caller.require("disclosure-officer", "disclosure-head", "auditor");
        return clearances.find(published).map(ClearanceBody::of).orElseThrow(ProblemException::absent);
    }

    private VersionedBody done(Caller caller, String id, DraftAnswer answer) {
        DraftRefusal.of(answer).ifPresent(refusal -> {
            throw refusal.problem();
        });
        return get(caller, id, 0);
    }
}
