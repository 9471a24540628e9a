package cn.gov.zs.housing.applicant.review.web;

import cn.gov.zs.housing.applicant.admission.web.Judgements;
import cn.gov.zs.housing.applicant.allotment.Allotments;
import cn.gov.zs.housing.applicant.application.Appealed;
import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.AwaitsReview;
import cn.gov.zs.housing.applicant.application.Listing;
import cn.gov.zs.housing.applicant.application.Listing.Whose;
import cn.gov.zs.housing.applicant.application.web.ApplicationList;
import cn.gov.zs.housing.applicant.application.web.ApplicationView;
import cn.gov.zs.housing.applicant.application.web.CasePanels;
import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.housing.applicant.exchange.web.CrossCheckLines;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import cn.gov.zs.platform.http.ProblemException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of staff: the applications in their scope, one of them, and the next step of its case. */
@Controller
@RequestMapping("/staff/applications")
class StaffApplications {
    private static final String FORM = "form";
    private static final String VIEW = "applicant/staff-application";

    private final Applications applications;
    private final Allotments allotments;
    private final Passages passages;
    private final Judgements judgements;
    private final CrossCheckLines crossChecks;
    private final CasePanels panels;

    StaffApplications(
            Applications applications,
            Allotments allotments,
            Passages passages,
            Judgements judgements,
            CrossCheckLines crossChecks,
            CasePanels panels) {
        this.applications = applications;
        this.allotments = allotments;
        this.passages = passages;
        this.judgements = judgements;
        this.crossChecks = crossChecks;
        this.panels = panels;
    }

    /**
     * A step as the page sends it.
     *
     * @param version of the application that the page showed
     * @param finding what was found
     */
    record ReviewForm(long version, String finding) {
        @Override
        public String toString() {
            return "review form for version " + version;
        }
    }

    @GetMapping
    String list(
            Caller caller,
            @RequestParam Optional<ApplicationState> state,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var listing = new Listing(new Whose.InScope(Scopes.of(caller)), state);
        model.addAttribute(
                "list", ApplicationList.of(applications, listing, PageNumbers.page(page, ApplicationList.ON_A_PAGE)));
        model.addAttribute("states", ApplicationState.values());
        model.addAttribute("state", state.orElse(null));
        return "applicant/staff-applications";
    }

    @GetMapping("/{id}")
    String page(Caller caller, @PathVariable String id, Model model) {
        var application = passages.visible(caller, id);
        model.addAttribute(FORM, new ReviewForm(application.version(), ""));
        model.addAllAttributes(page(caller, application));
        return VIEW;
    }

    @PostMapping("/{id}/{act:acceptance|visit|first-review|filing|city-review|final-review}")
    Object take(
            Caller caller,
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String finding) {
        var step = StaffAct.find(act).orElseThrow(ProblemException::absent);
        step.require(caller);
        var words = finding.strip();
        var fault = Finding.faultOf(words);
        if (fault.isPresent()) {
            return again(caller, id, new ReviewForm(version, finding), Passages.code(fault.get()));
        }
        passages.take(caller, step, id, version, new Finding(words));
        return "redirect:/staff/applications/" + id;
    }

    /** The page again with what was typed, status 400, and the error beside the field. */
    private ModelAndView again(Caller caller, String id, ReviewForm form, String code) {
        var errors = new BeanPropertyBindingResult(form, FORM);
        errors.addError(new FieldError(
                FORM, "finding", form.finding(), false, new String[] {"flaw." + code, code}, null, code));
        var page = Forms.again(VIEW);
        page.addAllObjects(page(caller, passages.visible(caller, id)));
        page.addObject(FORM, form);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
        return page;
    }

    private Map<String, Object> page(Caller caller, Versioned<Application> application) {
        var model = new HashMap<String, Object>();
        var acts = StaffAct.offered(caller, application.state());
        model.put("view", ApplicationView.forStaff(application, allotments));
        model.put("judgement", judgements.of(application.state()));
        model.put("act", acts.isEmpty() ? null : acts.getFirst());
        model.put("otherActs", acts.stream().skip(1).toList());
        model.put(
                "mayRefuse",
                application.state() instanceof AwaitsReview waiting && caller.has(Passages.role(waiting.reviewDue())));
        model.put("mayDecide", application.state() instanceof Appealed && caller.has(Scopes.CITY_APPROVER));
        model.put("crossCheck", crossChecks.forStaff(caller, application.state()));
        model.put("parts", panels.forStaff(caller, application));
        return model;
    }
}
