package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.allotment.Allotments;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a household does with its own application, over the API. */
@RestController
@RequestMapping("/api/v1/applications/{id}")
@Tag(name = "applications")
class HouseholdApi {
    private final HouseholdDesk desk;
    private final Amendments amendments;
    private final Allotments allotments;

    HouseholdApi(HouseholdDesk desk, Amendments amendments, Allotments allotments) {
        this.desk = desk;
        this.amendments = amendments;
        this.allotments = allotments;
    }

    /** @param version of the application that the household read; another one answers 409 {@code state.stale} */
    record VersionBody(@Nullable Long version) {}

    /** @param reason why it leaves, 1 to 1,000 characters */
    record LeavingBody(@Nullable Long version, @Nullable String reason) {
        @Override
        public String toString() {
            return "leaving at version " + version;
        }
    }

    @PostMapping("/supplement")
    @Operation(summary = "Says that everything that was told to be missing is handed in; the household itself")
    ApplicationView supplement(
            @Parameter(hidden = true) Caller caller, @PathVariable String id, @RequestBody VersionBody body) {
        desk.supplement(caller, id, given(body.version()));
        return ApplicationView.forHousehold(desk.own(caller, id), allotments);
    }

    /**
     * A corrected declaration.
     *
     * @param declaration the whole of it; a member's identity number left out stays what it was
     */
    record CorrectionBody(@Nullable Long version, @Nullable NewApplication declaration) {
        @Override
        public String toString() {
            return "correction of version " + version;
        }
    }

    @PostMapping("/correction")
    @Operation(
            summary =
                    "Corrects the declaration that a review returned, or that was told to be incomplete; the household itself")
    ApplicationView correct(
            @Parameter(hidden = true) Caller caller, @PathVariable String id, @RequestBody CorrectionBody body)
            throws BindException {
        var own = desk.own(caller, id);
        desk.correct(caller, id, given(body.version()), amendments.declaration(own.state(), body.declaration()));
        return ApplicationView.forHousehold(desk.own(caller, id), allotments);
    }

    @PostMapping("/withdrawal")
    @Operation(summary = "Withdraws the application before it is registered; the household itself")
    ApplicationView withdraw(
            @Parameter(hidden = true) Caller caller, @PathVariable String id, @RequestBody VersionBody body) {
        desk.withdraw(caller, id, given(body.version()));
        return ApplicationView.forHousehold(desk.own(caller, id), allotments);
    }

    @PostMapping("/leaving")
    @Operation(summary = "Leaves the waiting list; the household itself")
    ApplicationView leave(
            @Parameter(hidden = true) Caller caller, @PathVariable String id, @RequestBody LeavingBody body) {
        var text = body.reason() == null ? "" : body.reason().strip();
        Finding.faultOf(text).ifPresent(fault -> {
            var code = fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw ProblemException.field("reason", code, "flaw." + code);
        });
        desk.leave(caller, id, given(body.version()), new Finding(text));
        return ApplicationView.forHousehold(desk.own(caller, id), allotments);
    }

    private static long given(@Nullable Long version) {
        if (version == null) {
            throw ProblemException.field("version", "required", "flaw.required");
        }
        return version;
    }
}
