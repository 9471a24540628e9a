package cn.gov.zs.housing.applicant.change.web;

import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.Flaw;
import cn.gov.zs.housing.applicant.application.web.FlawErrors;
import cn.gov.zs.housing.applicant.application.web.NewApplication;
import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.housing.applicant.change.ChangeState;
import cn.gov.zs.housing.applicant.change.Origin;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Changes of circumstances over the API. */
@RestController
@Tag(name = "changes")
class ChangeApi {
    private final ChangeDesk desk;

    ChangeApi(ChangeDesk desk) {
        this.desk = desk;
    }

    /**
     * A report.
     *
     * @param formId chosen by the client; sent again, it answers 409 {@code form.replayed} and doubles nothing
     * @param changedOn the day the circumstances changed, {@code 2026-11-02}, not in the future
     * @param words what changed, 1 to 1,000 characters
     * @param onPaper true when a clerk types what the household handed in on paper, so that it is the household's report
     * @param declaration all that holds now; a blank identity number keeps the one known of the person of that name
     */
    record ReportBody(
            @Nullable UUID formId,
            @Nullable String changedOn,
            @Nullable String words,
            @Nullable Boolean onPaper,
            @Nullable NewApplication declaration) {
        @Override
        public String toString() {
            return "report of a change as sent";
        }
    }

    /** @param finding what the township found, 1 to 1,000 characters */
    record CheckBody(@Nullable Long version, @Nullable String finding) {
        @Override
        public String toString() {
            return "check at version " + version;
        }
    }

    /** @param reasons why, 1 to 1,000 characters; the household reads them */
    record DecisionBody(
            @Nullable Long version,
            @Nullable String conclusion,
            @Nullable String reasons) {
        @Override
        public String toString() {
            return "decision at version " + version;
        }
    }

    /** @param version of the change that was read */
    record VersionBody(@Nullable Long version) {}

    @PostMapping("/api/v1/applications/{id}/changes")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary =
                    "Reports a change of circumstances: the household its own, a clerk one from paper, staff what they found")
    ChangeView report(@Parameter(hidden = true) Caller caller, @PathVariable String id, @RequestBody ReportBody body)
            throws BindException {
        var household = caller.has("citizen");
        var onPaper = !household && Boolean.TRUE.equals(body.onPaper());
        var application =
                household ? desk.own(caller, id) : onPaper ? desk.atWindow(caller, id) : desk.found(caller, id);
        var flaws = new ArrayList<Flaw>();
        var notice = desk.notice(body.changedOn(), body.words(), flaws);
        if (body.formId() == null) {
            flaws.add(new Flaw("formId", Flaw.Kind.REQUIRED));
        }
        if (body.declaration() == null) {
            flaws.add(new Flaw("declaration", Flaw.Kind.REQUIRED));
        }
        if (notice.isEmpty() || body.formId() == null || body.declaration() == null) {
            throw FlawErrors.problem(flaws);
        }
        var reported = desk.report(
                caller,
                application,
                body.formId().toString(),
                household || onPaper ? Origin.HOUSEHOLD : Origin.STAFF,
                onPaper,
                notice.get().changedOn(),
                notice.get().words(),
                body.declaration().draft());
        if (reported.id().isEmpty()) {
            throw FlawErrors.problem(reported.flaws().stream()
                    .map(flaw -> new Flaw("declaration." + flaw.field(), flaw.kind()))
                    .toList());
        }
        var place = String.valueOf(reported.id().get().place());
        return household ? desk.mine(caller, id, place) : desk.seen(caller, id, place);
    }

    @GetMapping("/api/v1/applications/{id}/changes")
    @Operation(summary = "All changes of a case, the latest first")
    List<ChangeView> of(@Parameter(hidden = true) Caller caller, @PathVariable String id) {
        Versioned<Application> application = caller.has("citizen") ? desk.own(caller, id) : desk.visible(caller, id);
        return desk.of(application.state(), !caller.has("citizen"));
    }

    @GetMapping("/api/v1/changes")
    @Operation(summary = "Changes in a state, the oldest first: a township's own, or the whole city's")
    ChangeDesk.Listed list(
            @Parameter(hidden = true) Caller caller,
            @RequestParam(defaultValue = "REPORTED") ChangeState state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return desk.list(caller, state, PageNumbers.page(page, size));
    }

    @PostMapping("/api/v1/changes/{id}/{place}/check")
    @Operation(summary = "The township says what it found; not who reported it")
    ChangeView check(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @PathVariable String place,
            @RequestBody CheckBody body) {
        desk.check(caller, id, place, given(body.version()), body.finding());
        return desk.seen(caller, id, place);
    }

    @PostMapping("/api/v1/changes/{id}/{place}/decision")
    @Operation(
            summary =
                    "The city decides: STILL_QUALIFIED, NO_LONGER_QUALIFIED or NOT_ACCEPTED; not who reported or checked it")
    ChangeView decide(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @PathVariable String place,
            @RequestBody DecisionBody body) {
        desk.decide(caller, id, place, given(body.version()), body.conclusion(), body.reasons());
        return desk.seen(caller, id, place);
    }

    @PostMapping("/api/v1/changes/{id}/{place}/withdrawal")
    @Operation(summary = "Takes a report back before it is decided: who made it")
    ChangeView withdraw(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @PathVariable String place,
            @RequestBody VersionBody body) {
        desk.withdraw(caller, id, place, given(body.version()));
        return caller.has("citizen") ? desk.mine(caller, id, place) : desk.seen(caller, id, place);
    }

    private static long given(@Nullable Long version) {
        if (version == null) {
            throw ProblemException.field("version", "required", "flaw.required");
        }
        return version;
    }
}
