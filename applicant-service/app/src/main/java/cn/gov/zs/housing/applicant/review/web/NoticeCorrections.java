package cn.gov.zs.housing.applicant.review.web;

import cn.gov.zs.housing.applicant.allotment.Allotments;
import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.CityNoticeStanding;
import cn.gov.zs.housing.applicant.application.Declaration;
import cn.gov.zs.housing.applicant.application.FirstNoticeStanding;
import cn.gov.zs.housing.applicant.application.web.Amendments;
import cn.gov.zs.housing.applicant.application.web.ApplicationView;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.housing.applicant.review.Reviewer;
import cn.gov.zs.housing.applicant.review.Reviews;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where staff correct what a standing notice says (公示更正); the notice restarts. Notice 1 is its township's, notice 2 the city's. */
@Controller
@RequestMapping("/staff/applications/{id}/notice-correction")
class NoticeCorrections {
    private static final String VIEW = "applicant/notice-correction-form";

    private final Passages passages;
    private final Applications applications;
    private final Amendments amendments;
    private final Allotments allotments;
    private final Clock clock;

    NoticeCorrections(
            Passages passages, Applications applications, Amendments amendments, Allotments allotments, Clock clock) {
        this.passages = passages;
        this.applications = applications;
        this.amendments = amendments;
        this.allotments = allotments;
        this.clock = clock;
    }

    @GetMapping
    String form(Caller caller, @PathVariable String id, Model model) {
        var application = passages.visible(caller, id);
        corrector(caller, application.state());
        model.addAllAttributes(amendments.form(application.state()));
        model.addAllAttributes(page(application, "", ""));
        return VIEW;
    }

    @PostMapping
    Object correct(
            Caller caller,
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String why,
            @RequestParam MultiValueMap<String, String> fields) {
        var application = passages.visible(caller, id);
        var by = corrector(caller, application.state());
        var fault = Finding.faultOf(why.strip()).map(Passages::code).orElse("");
        return switch (amendments.read(application.state(), fields)) {
            case Amendments.Read.Clean(Declaration declaration)
            when fault.isEmpty() -> {
                take(application, version, by, declaration, new Finding(why.strip()));
                yield "redirect:/staff/applications/" + id;
            }
            case Amendments.Read.Clean _ -> {
                var again = Forms.again(VIEW);
                again.addAllObjects(amendments.form(application.state()));
                again.addAllObjects(page(application, why, fault));
                yield again;
            }
            case Amendments.Read.Faulty(var model) -> {
                var again = Forms.again(VIEW);
                again.addAllObjects(model);
                again.addAllObjects(page(application, why, fault));
                yield again;
            }
        };
    }

    private void take(
            Versioned<Application> application, long version, Reviewer by, Declaration declaration, Finding why) {
        var id = application.state().id();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Passages.taken(
                id,
                "notice correction",
                applications.review(id, version, it -> Reviews.noticeCorrected(it, by, declaration, why, now)));
    }

    /** Who corrects the notice that stands now; 403 without the role, 409 when none stands. */
    private static Reviewer corrector(Caller caller, Application application) {
        caller.require(Scopes.TOWNSHIP_REVIEWER, Scopes.CITY_REVIEWER);
        return may(caller, application)
                .orElseThrow(() -> new ProblemException(409, "review.not-due", Map.of("state", application.state())));
    }

    /** Who this caller corrects the standing notice as; empty when she cannot. */
    static Optional<Reviewer> may(Caller caller, Application application) {
        return switch (application) {
            case FirstNoticeStanding _
            when caller.has(Scopes.TOWNSHIP_REVIEWER) ->
                Optional.of(new Reviewer.OfTownship(caller.subject(), caller.name(), Scopes.township(caller)));
            case CityNoticeStanding _
            when caller.has(Scopes.CITY_REVIEWER) -> Optional.of(new Reviewer.OfCity(caller.subject(), caller.name()));
            default -> Optional.empty();
        };
    }

    private Map<String, Object> page(Versioned<Application> application, String why, String whyFault) {
        return Map.of("view", ApplicationView.forStaff(application, allotments), "why", why, "whyFault", whyFault);
    }
}
