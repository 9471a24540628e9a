package cn.gov.zs.housing.applicant.review.web;

import cn.gov.zs.housing.applicant.allotment.Allotments;
import cn.gov.zs.housing.applicant.application.web.ApplicationView;
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

/** The steps that staff take, over the API. */
@RestController
@RequestMapping("/api/v1/applications/{id}")
@Tag(name = "reviews")
class ReviewApi {
    private final Passages passages;
    private final Allotments allotments;

    ReviewApi(Passages passages, Allotments allotments) {
        this.passages = passages;
        this.allotments = allotments;
    }

    /**
     * A step of a case.
     *
     * @param version of the application that the reviewer read; another one answers 409 {@code state.stale}
     * @param finding what was found, what is missing or what is to be corrected, 1 to 1,000 characters
     */
    record Review(@Nullable Long version, @Nullable String finding) {
        @Override
        public String toString() {
            return "review of version " + version;
        }
    }

    @PostMapping(
            "/{act:acceptance|gaps|visit|first-review|first-return|filing|city-review|city-return|final-review|final-return}")
    @Operation(
            summary =
                    "Takes the next step: acceptance, gaps (told once), visit: township-clerk, village-clerk; first-review, first-return: township-reviewer; filing: township-clerk, township-reviewer; city-review, city-return: city-reviewer; final-review, final-return: city-approver")
    ApplicationView take(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @PathVariable String act,
            @RequestBody Review review) {
        var step = StaffAct.find(act).orElseThrow(ProblemException::absent);
        step.require(caller);
        passages.take(caller, step, id, version(review), Passages.finding(review.finding()));
        return ApplicationView.forStaff(passages.visible(caller, id), allotments);
    }

    private static long version(Review review) {
        var version = review.version();
        if (version == null) {
            throw ProblemException.field("version", "required", "flaw.required");
        }
        return version;
    }
}
