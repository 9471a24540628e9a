package cn.gov.zs.housing.applicant.objection.web;

import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Objections over the API. */
@RestController
@RequestMapping("/api/v1/objections")
@Tag(name = "objections")
class ObjectionApi {
    private final ObjectionDesk desk;

    ObjectionApi(ObjectionDesk desk) {
        this.desk = desk;
    }

    /**
     * What was found.
     *
     * @param version of the objection that was read; another one answers 409 {@code state.stale}
     * @param finding 1 to 1,000 characters
     */
    record InvestigationBody(
            @Nullable Long version, @Nullable String finding) {
        @Override
        public String toString() {
            return "investigation of version " + version;
        }
    }

    /**
     * The answer.
     *
     * @param version of the objection that was read
     * @param ground a {@link cn.gov.zs.housing.applicant.objection.Ground}; it says whether the objection is upheld
     * @param reasons 1 to 1,000 characters; who objected reads them
     */
    record AnswerBody(
            @Nullable Long version,
            @Nullable String ground,
            @Nullable String reasons) {
        @Override
        public String toString() {
            return "answer to version " + version;
        }
    }

    @GetMapping
    @Operation(summary = "Objections of the caller's desk: the open ones, first due first, or the answered ones")
    ObjectionDesk.Listed list(
            @Parameter(hidden = true) Caller caller,
            @RequestParam(defaultValue = "false") boolean answered,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return desk.list(caller, !answered, PageNumbers.page(page, size));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One objection, for staff who may see its application")
    ObjectionView see(@Parameter(hidden = true) Caller caller, @PathVariable String id) {
        return desk.see(caller, id);
    }

    @PostMapping("/{id}/investigation")
    @Operation(summary = "Records what was found; staff of the township for notice 1, of the city for notice 2")
    ObjectionView investigate(
            @Parameter(hidden = true) Caller caller, @PathVariable String id, @RequestBody InvestigationBody body) {
        desk.investigate(caller, id, given(body.version()), words("finding", body.finding()));
        return desk.see(caller, id);
    }

    @PostMapping("/{id}/answer")
    @Operation(summary = "Answers who objected; an upheld objection opens the review again")
    ObjectionView answer(
            @Parameter(hidden = true) Caller caller, @PathVariable String id, @RequestBody AnswerBody body) {
        var typed = body.ground() == null ? "" : body.ground();
        var ground = StepForm.ground(typed)
                .orElseThrow(() -> typed.isEmpty()
                        ? ProblemException.field("ground", "required", "flaw.required")
                        : ProblemException.field("ground", "unknown-choice", "flaw.unknown-choice"));
        desk.answer(caller, id, given(body.version()), ground, words("reasons", body.reasons()));
        return desk.see(caller, id);
    }

    private static long given(@Nullable Long version) {
        if (version == null) {
            throw ProblemException.field("version", "required", "flaw.required");
        }
        return version;
    }

    private static Finding words(String field, @Nullable String typed) {
        var text = typed == null ? "" : typed.strip();
        Finding.faultOf(text).ifPresent(fault -> {
            throw ProblemException.field(field, StepForm.code(fault), "flaw." + StepForm.code(fault));
        });
        return new Finding(text);
    }
}
