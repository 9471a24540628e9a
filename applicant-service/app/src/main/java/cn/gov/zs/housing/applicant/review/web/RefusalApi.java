package cn.gov.zs.housing.applicant.review.web;

import cn.gov.zs.housing.applicant.allotment.Allotments;
import cn.gov.zs.housing.applicant.application.AppealAnswer;
import cn.gov.zs.housing.applicant.application.ReviewStage;
import cn.gov.zs.housing.applicant.application.web.ApplicationView;
import cn.gov.zs.housing.applicant.review.RefusalGround;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Refusals and appeals over the API. */
@RestController
@RequestMapping("/api/v1/applications/{id}")
@Tag(name = "reviews")
class RefusalApi {
    private final Passages passages;
    private final AppealDesk appeals;
    private final Allotments allotments;

    RefusalApi(Passages passages, AppealDesk appeals, Allotments allotments) {
        this.passages = passages;
        this.appeals = appeals;
        this.allotments = allotments;
    }

    /**
     * A refusal.
     *
     * @param version of the application that the reviewer read; another one answers 409 {@code state.stale}
     * @param reasons why the ground applies, 1 to 1,000 characters; the household reads them
     */
    record RefusalBody(
            @Nullable Long version,
            @Nullable RefusalGround ground,
            @Nullable String reasons) {
        @Override
        public String toString() {
            return "refusal of version " + version;
        }
    }

    /**
     * An appeal.
     *
     * @param version of the application that the household read
     * @param grounds what it says, 1 to 1,000 characters
     */
    record AppealBody(@Nullable Long version, @Nullable String grounds) {
        @Override
        public String toString() {
            return "appeal against version " + version;
        }
    }

    /**
     * The decision on an appeal.
     *
     * @param version of the application that the approver read
     * @param reasons 1 to 1,000 characters; the household reads them
     */
    record DecisionBody(
            @Nullable Long version,
            AppealAnswer.@Nullable Outcome outcome,
            @Nullable String reasons) {
        @Override
        public String toString() {
            return "decision on version " + version;
        }
    }

    @PostMapping("/first-refusal")
    @Operation(summary = "Refuses at the first review; role township-reviewer of the hukou's township")
    ApplicationView firstRefusal(
            @Parameter(hidden = true) Caller caller, @PathVariable String id, @RequestBody RefusalBody body) {
        passages.refuse(
                caller,
                ReviewStage.FIRST_REVIEW,
                id,
                given("version", body.version()),
                given("ground", body.ground()),
                Passages.words("reasons", body.reasons()));
        return ApplicationView.forStaff(passages.visible(caller, id), allotments);
    }

    @PostMapping("/city-refusal")
    @Operation(summary = "Refuses at the city's review; role city-reviewer")
    ApplicationView cityRefusal(
            @Parameter(hidden = true) Caller caller, @PathVariable String id, @RequestBody RefusalBody body) {
        passages.refuse(
                caller,
                ReviewStage.CITY_REVIEW,
                id,
                given("version", body.version()),
                given("ground", body.ground()),
                Passages.words("reasons", body.reasons()));
        return ApplicationView.forStaff(passages.visible(caller, id), allotments);
    }

    @PostMapping("/final-refusal")
    @Operation(summary = "Refuses at the final review; role city-approver")
    ApplicationView finalRefusal(
            @Parameter(hidden = true) Caller caller, @PathVariable String id, @RequestBody RefusalBody body) {
        passages.refuse(
                caller,
                ReviewStage.FINAL_REVIEW,
                id,
                given("version", body.version()),
                given("ground", body.ground()),
                Passages.words("reasons", body.reasons()));
        return ApplicationView.forStaff(passages.visible(caller, id), allotments);
    }

    @PostMapping("/appeal")
    @Operation(summary = "Appeals against a refusal, or a removal from the waiting list; the household itself")
    ApplicationView appeal(
            @Parameter(hidden = true) Caller caller, @PathVariable String id, @RequestBody AppealBody body) {
        appeals.lodge(caller, id, given("version", body.version()), Passages.words("grounds", body.grounds()));
        return ApplicationView.forHousehold(appeals.own(caller, id), allotments);
    }

    @PostMapping("/appeal-decision")
    @Operation(summary = "Decides an appeal; role city-approver, never who decided against the household")
    ApplicationView decision(
            @Parameter(hidden = true) Caller caller, @PathVariable String id, @RequestBody DecisionBody body) {
        appeals.decide(
                caller,
                id,
                given("version", body.version()),
                given("outcome", body.outcome()),
                Passages.words("reasons", body.reasons()));
        return ApplicationView.forStaff(passages.visible(caller, id), allotments);
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw ProblemException.field(field, "required", "flaw.required");
        }
        return value;
    }
}
