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

/** The reviews over the API. */
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
     * A review.
     *
     * @param version of the application that the reviewer read; another one answers 409 {@code state.stale}
     * @param finding why it passes, 1 to 1,000 characters
     */
    record Review(@Nullable Long version, @Nullable String finding) {
        @Override
        public String toString() {
            return "review of version " + version;
        }
    }

    @PostMapping("/first-review")
    @Operation(summary = "Passes the first review; role township-reviewer of the hukou's township")
    ApplicationView firstReview(
            @Parameter(hidden = true) Caller caller, @PathVariable String id, @RequestBody Review review) {
        passages.passFirst(caller, id, version(review), Passages.finding(review.finding()));
        return ApplicationView.forStaff(passages.visible(caller, id), allotments);
    }

    @PostMapping("/city-review")
    @Operation(summary = "Passes the city's review; role city-reviewer")
    ApplicationView cityReview(
            @Parameter(hidden = true) Caller caller, @PathVariable String id, @RequestBody Review review) {
        passages.passCity(caller, id, version(review), Passages.finding(review.finding()));
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
