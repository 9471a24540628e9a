package cn.gov.zs.housing.applicant.review.web;

import cn.gov.zs.housing.applicant.allotment.Allotments;
import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.web.ApplicationView;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Steps that send a case back to the household, on a page of their own: what is missing, what is to be corrected. */
@Controller
@RequestMapping("/staff/applications/{id}/{act:gaps|first-return|city-return|final-return}")
class ActPages {
    private static final String VIEW = "applicant/act-form";

    private final Passages passages;
    private final Allotments allotments;

    ActPages(Passages passages, Allotments allotments) {
        this.passages = passages;
        this.allotments = allotments;
    }

    @GetMapping
    String form(Caller caller, @PathVariable String id, @PathVariable String act, Model model) {
        var step = step(caller, act);
        var application = passages.visible(caller, id);
        if (!StaffAct.offered(caller, application.state()).contains(step)) {
            throw new ProblemException(
                    409, "review.not-due", Map.of("state", application.state().state()));
        }
        model.addAttribute("form", WordsForm.empty(application.version()));
        model.addAllAttributes(page(application, step));
        return VIEW;
    }

    @PostMapping
    Object take(
            Caller caller,
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String words) {
        var step = step(caller, act);
        var application = passages.visible(caller, id);
        var form = new WordsForm(version, "", words);
        var again = form.faulty(VIEW, List.of());
        if (again.isPresent()) {
            again.get().addAllObjects(page(application, step));
            return again.get();
        }
        passages.take(caller, step, id, version, form.finding());
        return "redirect:/staff/applications/" + id;
    }

    private static StaffAct step(Caller caller, String act) {
        var step = StaffAct.find(act).orElseThrow(ProblemException::absent);
        step.require(caller);
        return step;
    }

    private Map<String, Object> page(Versioned<Application> application, StaffAct step) {
        return Map.of("view", ApplicationView.forStaff(application, allotments), "act", step);
    }
}
