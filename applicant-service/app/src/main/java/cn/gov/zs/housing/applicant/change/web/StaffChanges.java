package cn.gov.zs.housing.applicant.change.web;

import cn.gov.zs.housing.applicant.admission.web.Judgements;
import cn.gov.zs.housing.applicant.application.web.ApplicationList;
import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.housing.applicant.change.ChangeState;
import cn.gov.zs.housing.applicant.change.Conclusion;
import cn.gov.zs.housing.applicant.change.Origin;
import cn.gov.zs.housing.applicant.review.web.Scopes;
import cn.gov.zs.platform.http.Caller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where staff report, check and decide changes. */
@Controller
class StaffChanges {
    private static final String WINDOW = "/staff/window/changes/{id}";

    private final ChangeDesk desk;
    private final ReportPage page;
    private final Judgements judgements;

    StaffChanges(ChangeDesk desk, ReportPage page, Judgements judgements) {
        this.desk = desk;
        this.page = page;
        this.judgements = judgements;
    }

    @GetMapping("/staff/changes")
    String list(
            Caller caller,
            @RequestParam(defaultValue = "REPORTED") ChangeState state,
            @RequestParam(name = "page", defaultValue = "0") int number,
            Model model) {
        model.addAttribute("list", desk.list(caller, state, PageNumbers.page(number, ApplicationList.ON_A_PAGE)));
        model.addAttribute("states", ChangeState.values());
        model.addAttribute("state", state);
        return "applicant/staff-changes";
    }

    @GetMapping("/staff/applications/{id}/changes/new")
    ModelAndView form(Caller caller, @PathVariable String id) {
        var application = desk.found(caller, id);
        ChangeDesk.requireQualified(application.state());
        return page.shown(application, "/staff/applications/" + id + "/changes", "/staff/applications/" + id);
    }

    @PostMapping("/staff/applications/{id}/changes")
    Object report(Caller caller, @PathVariable String id, @RequestParam MultiValueMap<String, String> fields) {
        var application = desk.found(caller, id);
        var back = "/staff/applications/" + id;
        return page.sent(caller, application, Origin.STAFF, false, fields, back + "/changes", back, back + "#changes");
    }

    /** What a household hands in on paper at the window. */
    @GetMapping(WINDOW)
    ModelAndView typed(Caller caller, @PathVariable String id) {
        var application = desk.atWindow(caller, id);
        ChangeDesk.requireQualified(application.state());
        return page.shown(application, "/staff/window/changes/" + id, "/staff/applications/" + id);
    }

    @PostMapping(WINDOW)
    Object type(Caller caller, @PathVariable String id, @RequestParam MultiValueMap<String, String> fields) {
        var action = "/staff/window/changes/" + id;
        return page.sent(
                caller,
                desk.atWindow(caller, id),
                Origin.HOUSEHOLD,
                true,
                fields,
                action,
                "/staff/applications/" + id,
                "/staff/changes/" + id + "/" + ReportPage.PLACE + "/receipt");
    }

    @GetMapping("/staff/changes/{id}/{place}/receipt")
    String receipt(Caller caller, @PathVariable String id, @PathVariable String place, Model model) {
        model.addAttribute("change", desk.seen(caller, id, place));
        model.addAttribute(
                "facts", desk.visible(caller, id).state().declaration().publicFacts());
        model.addAttribute("back", "/staff/applications/" + id);
        return "applicant/change-receipt";
    }

    @GetMapping("/staff/changes/{id}/{place}")
    String change(Caller caller, @PathVariable String id, @PathVariable String place, Model model) {
        var change = desk.seen(caller, id, place);
        model.addAttribute("change", change);
        model.addAttribute("staff", true);
        model.addAttribute(
                "standing", desk.visible(caller, id).state().declaration().publicFacts());
        desk.declared(id, place).ifPresent(now -> model.addAttribute("judgement", judgements.of(now)));
        model.addAttribute("mayCheck", change.state() == ChangeState.REPORTED && caller.has(Scopes.TOWNSHIP_REVIEWER));
        model.addAttribute("mayDecide", change.state() == ChangeState.CHECKED && caller.has(Scopes.CITY_APPROVER));
        model.addAttribute("conclusions", Conclusion.values());
        return "applicant/change";
    }

    @PostMapping("/staff/changes/{id}/{place}/check")
    String check(
            Caller caller,
            @PathVariable String id,
            @PathVariable String place,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String finding) {
        desk.check(caller, id, place, version, finding);
        return "redirect:/staff/changes/" + id + "/" + place;
    }

    @PostMapping("/staff/changes/{id}/{place}/decision")
    String decide(
            Caller caller,
            @PathVariable String id,
            @PathVariable String place,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String conclusion,
            @RequestParam(defaultValue = "") String reasons) {
        desk.decide(caller, id, place, version, conclusion, reasons);
        return "redirect:/staff/changes/" + id + "/" + place;
    }

    @PostMapping("/staff/changes/{id}/{place}/withdrawal")
    String withdraw(Caller caller, @PathVariable String id, @PathVariable String place, @RequestParam long version) {
        desk.withdraw(caller, id, place, version);
        return "redirect:/staff/changes/" + id + "/" + place;
    }
}
