package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.allotment.Allotments;
import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.DraftAnswer;
import cn.gov.zs.housing.applicant.application.Flaw;
import cn.gov.zs.housing.applicant.application.Listing;
import cn.gov.zs.housing.applicant.application.Listing.Whose;
import cn.gov.zs.housing.applicant.application.Submitted;
import cn.gov.zs.housing.applicant.mandate.web.OwnCases;
import cn.gov.zs.housing.applicant.review.web.Scopes;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Applications over the API: staff see those in their scope, everybody else her own. */
@RestController
@RequestMapping("/api/v1/applications")
@Tag(name = "applications")
class ApplicationApi {
    private final Applications applications;
    private final Allotments allotments;
    private final Submission submission;
    private final OwnCases cases;

    ApplicationApi(Applications applications, Allotments allotments, Submission submission, OwnCases cases) {
        this.applications = applications;
        this.allotments = allotments;
        this.submission = submission;
        this.cases = cases;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Applies; role citizen. The same formId sent again answers 409 and doubles nothing")
    ResponseEntity<ApplicationView> submit(@Parameter(hidden = true) Caller caller, @RequestBody NewApplication sent)
            throws BindException {
        caller.require("citizen");
        var formId = sent.formId();
        if (formId == null) {
            throw FlawErrors.problem(List.of(new Flaw("formId", Flaw.Kind.REQUIRED)));
        }
        return switch (submission.check(sent.draft(), formId, caller)) {
            case DraftAnswer.Flawed(List<Flaw> flaws) -> throw FlawErrors.problem(flaws);
            case DraftAnswer.Complete(Submitted application) -> {
                submission.keep(application, caller);
                yield created(application);
            }
        };
    }

    private ResponseEntity<ApplicationView> created(Submitted application) {
        var kept = new Versioned<Application>(application.id().text(), Versioned.FIRST, application);
        return ResponseEntity.created(
                        URI.create("/api/v1/applications/" + application.id().text()))
                .body(ApplicationView.forHousehold(kept, allotments));
    }

    @GetMapping
    @Operation(
            summary =
                    "Lists applications, newest first: staff those in scope, others their own and those entrusted to them")
    ApplicationList list(
            @Parameter(hidden = true) Caller caller,
            @RequestParam Optional<ApplicationState> state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var whose = Scopes.find(caller)
                .<Whose>map(Whose.InScope::new)
                .orElseGet(() -> new Whose.OwnedOrHeld(caller.subject(), Set.copyOf(cases.held(caller))));
        return ApplicationList.of(applications, new Listing(whose, state), PageNumbers.page(page, size));
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "One application: the caller's own, or one entrusted to her, or one in a member of staff's scope")
    ApplicationView get(@Parameter(hidden = true) Caller caller, @PathVariable String id) {
        var application = ApplicationId.read(id).flatMap(applications::find).orElseThrow(ProblemException::absent);
        if (seenByStaff(caller, application)) {
            return ApplicationView.forStaff(application, allotments);
        }
        if (cases.find(caller, id).isPresent()) {
            return ApplicationView.forHousehold(application, allotments);
        }
        throw ProblemException.absent();
    }

    private static boolean seenByStaff(Caller caller, Versioned<Application> application) {
        return Scopes.find(caller)
                .filter(scope -> scope.sees(application.state().declaration()))
                .isPresent();
    }
}
