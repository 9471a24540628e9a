package cn.gov.zs.housing.applicant.review.web;

import cn.gov.zs.housing.applicant.allotment.Allotments;
import cn.gov.zs.housing.applicant.application.AppealAnswer;
import cn.gov.zs.housing.applicant.application.Appealed;
import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.AwaitsReview;
import cn.gov.zs.housing.applicant.application.ReviewStage;
import cn.gov.zs.housing.applicant.application.web.ApplicationView;
import cn.gov.zs.housing.applicant.review.RefusalGround;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two acts of staff on pages of their own, as neither is done in passing: refusing a household, deciding its appeal. */
@Controller
@RequestMapping("/staff/applications/{id}")
class RefusalPages {
    private static final String REFUSAL = "applicant/refusal-form";
    private static final String APPEAL = "applicant/appeal-decision-form";
    private static final List<String> GROUNDS =
            Arrays.stream(RefusalGround.values()).map(Enum::name).toList();
    private static final List<String> OUTCOMES =
            Arrays.stream(AppealAnswer.Outcome.values()).map(Enum::name).toList();

    private final Passages passages;
    private final AppealDesk appeals;
    private final Allotments allotments;

    RefusalPages(Passages passages, AppealDesk appeals, Allotments allotments) {
        this.passages = passages;
        this.appeals = appeals;
        this.allotments = allotments;
    }

    @GetMapping("/refusal")
    String refusal(Caller caller, @PathVariable String id, Model model) {
        var application = passages.visible(caller, id);
        stageDue(caller, application.state());
        model.addAttribute("form", WordsForm.empty(application.version()));
        model.addAllAttributes(page(application, GROUNDS));
        return REFUSAL;
    }

    @PostMapping("/refusal")
    Object refuse(
            Caller caller,
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "") String words) {
        caller.require(Scopes.TOWNSHIP_REVIEWER, Scopes.CITY_REVIEWER, Scopes.CITY_APPROVER);
        var application = passages.visible(caller, id);
        var stage = stageDue(caller, application.state());
        var form = new WordsForm(version, choice, words);
        var again = form.faulty(REFUSAL, GROUNDS);
        if (again.isPresent()) {
            again.get().addAllObjects(page(application, GROUNDS));
            return again.get();
        }
        var ground = RefusalGround.valueOf(choice);
        passages.refuse(caller, stage, id, version, ground, form.finding());
        return "redirect:/staff/applications/" + id;
    }

    @GetMapping("/appeal-decision")
    String decision(Caller caller, @PathVariable String id, Model model) {
        caller.require(Scopes.CITY_APPROVER);
        var application = passages.visible(caller, id);
        if (!(application.state() instanceof Appealed)) {
            throw notDue("appeal.not-due", application.state());
        }
        model.addAttribute("form", WordsForm.empty(application.version()));
        model.addAllAttributes(page(application, OUTCOMES));
        return APPEAL;
    }

    @PostMapping("/appeal-decision")
    Object decide(
            Caller caller,
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "") String words) {
        caller.require(Scopes.CITY_APPROVER);
        var application = passages.visible(caller, id);
        var form = new WordsForm(version, choice, words);
        var again = form.faulty(APPEAL, OUTCOMES);
        if (again.isPresent()) {
            again.get().addAllObjects(page(application, OUTCOMES));
            return again.get();
        }
        appeals.decide(caller, id, version, AppealAnswer.Outcome.valueOf(choice), form.finding());
        return "redirect:/staff/applications/" + id;
    }

    /** The review that is due, which must be the caller's. */
    private static ReviewStage stageDue(Caller caller, Application application) {
        caller.require(Scopes.TOWNSHIP_REVIEWER, Scopes.CITY_REVIEWER, Scopes.CITY_APPROVER);
        if (!(application instanceof AwaitsReview waiting)) {
            throw notDue("review.not-due", application);
        }
        if (!caller.has(Passages.role(waiting.reviewDue()))) {
            throw notDue("review.not-due", application);
        }
        return waiting.reviewDue();
    }

    private static ProblemException notDue(String code, Application application) {
        return new ProblemException(409, code, Map.of("state", application.state()));
    }

    private Map<String, Object> page(Versioned<Application> application, List<String> options) {
        return Map.of(
                "view",
                ApplicationView.forStaff(application, allotments),
                "removals",
                RemovalLine.of(application.state()),
                "options",
                options);
    }
}
