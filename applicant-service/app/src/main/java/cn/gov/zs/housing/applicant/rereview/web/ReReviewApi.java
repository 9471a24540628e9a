package cn.gov.zs.housing.applicant.rereview.web;

import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.housing.applicant.exchange.web.CrossCheckView;
import cn.gov.zs.housing.applicant.rereview.ReReviewState;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Re-reviews over the API. */
@RestController
@RequestMapping("/api/v1/re-reviews")
@Tag(name = "re-reviews")
class ReReviewApi {
    private final ReReviewDesk desk;

    ReReviewApi(ReReviewDesk desk) {
        this.desk = desk;
    }

    /** @param kind {@code ANNUAL} or {@code END_OF_TERM} */
    record CampaignBody(
            @Nullable Integer year,
            @Nullable String kind,
            @Nullable String township) {}

    /** @param consent consent to verification, renewed; without it there is no answer */
    record AnswerBody(@Nullable Long version, @Nullable Boolean consent) {}

    /** @param version of the re-review that was read */
    record VersionBody(@Nullable Long version) {}

    /** @param reasons why, 1 to 1,000 characters; the household reads them */
    record DecisionBody(
            @Nullable Long version,
            @Nullable String outcome,
            @Nullable String reasons) {
        @Override
        public String toString() {
            return "decision at version " + version;
        }
    }

    /** @param outcome {@code UPHELD} or {@code DISMISSED}, as for any contradiction */
    record ContradictionBody(
            @Nullable String outcome, @Nullable String reason) {
        @Override
        public String toString() {
            return "decision of a contradiction";
        }
    }

    @PostMapping("/campaigns")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary =
                    "Opens a township's campaign of a year; whoever opened it and asks again gets it as it stands; the city")
    CampaignView open(@Parameter(hidden = true) Caller caller, @RequestBody CampaignBody body) {
        return desk.open(caller, body.year(), body.kind(), body.township());
    }

    @GetMapping("/campaigns")
    @Operation(summary = "The campaigns of a year with their progress, in the caller's scope")
    List<CampaignView> campaigns(@Parameter(hidden = true) Caller caller, @RequestParam int year) {
        return desk.campaigns(caller, year);
    }

    @GetMapping("/campaigns/{campaign}/households")
    @Operation(summary = "The households of a campaign, by state")
    ReReviewDesk.Listed households(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String campaign,
            @RequestParam Optional<ReReviewState> state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return desk.households(caller, campaign, state, PageNumbers.page(page, size));
    }

    @GetMapping("/{campaign}/{application}")
    @Operation(summary = "One household's re-review: its own, or in the caller's scope")
    ReReviewView one(
            @Parameter(hidden = true) Caller caller, @PathVariable String campaign, @PathVariable String application) {
        return caller.has("citizen")
                ? ReReviewView.of(desk.own(caller, campaign, application), false)
                : ReReviewView.of(desk.visible(caller, campaign, application), true);
    }

    @PostMapping("/{campaign}/{application}/confirmation")
    @Operation(summary = "Nothing changed, and consent is renewed; the household itself, or a clerk from its paper")
    ReReviewView confirm(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String campaign,
            @PathVariable String application,
            @RequestBody AnswerBody body) {
        var consent = Boolean.TRUE.equals(body.consent());
        desk.confirm(caller, Answerer.of(caller), campaign, application, given(body.version()), consent);
        return one(caller, campaign, application);
    }

    @PostMapping("/{campaign}/{application}/amendment")
    @Operation(
            summary =
                    "Answers with the change of the case that is open; the household itself, or a clerk from its paper")
    ReReviewView amend(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String campaign,
            @PathVariable String application,
            @RequestBody VersionBody body) {
        desk.amend(caller, Answerer.of(caller), campaign, application, given(body.version()));
        return one(caller, campaign, application);
    }

    @GetMapping("/{campaign}/{application}/check")
    @Operation(summary = "What the departments said in this re-review; staff")
    CrossCheckView check(
            @Parameter(hidden = true) Caller caller, @PathVariable String campaign, @PathVariable String application) {
        return desk.check(desk.visible(caller, campaign, application).state()).orElseThrow(ProblemException::absent);
    }

    @PostMapping("/{campaign}/{application}/contradictions/{contradiction}")
    @Operation(summary = "Decides a contradiction found in this re-review; the city")
    CrossCheckView contradiction(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String campaign,
            @PathVariable String application,
            @PathVariable String contradiction,
            @RequestBody ContradictionBody body) {
        desk.decideContradiction(caller, campaign, application, contradiction, body.outcome(), body.reason());
        return check(caller, campaign, application);
    }

    @PostMapping("/{campaign}/{application}/decision")
    @Operation(summary = "Decides: QUALIFIED, CHANGED, NOT_QUALIFIED or NO_ANSWER; an approver of the city")
    ReReviewView decide(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String campaign,
            @PathVariable String application,
            @RequestBody DecisionBody body) {
        desk.decide(caller, campaign, application, given(body.version()), body.outcome(), body.reasons());
        return one(caller, campaign, application);
    }

    private static long given(@Nullable Long version) {
        if (version == null) {
            throw ProblemException.field("version", "required", "flaw.required");
        }
        return version;
    }
}
