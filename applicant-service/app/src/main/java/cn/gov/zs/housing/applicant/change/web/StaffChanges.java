package cn.gov.zs.housing.applicant.change.web;

import cn.gov.zs.housing.applicant.admission.web.Judgements;
import cn.gov.zs.housing.applicant.application.web.ApplicationList;
import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.housing.applicant.change.ChangeState;
import cn.gov.zs.housing.applicant.change.Conclusion;
import cn.gov.zs.housing.applicant.change.Origin;
import cn.gov.zs.housing.applicant.review.web.Scopes;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import java.util.LinkedHashMap;
import java.util.Map;
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
    private static final String CHANGE = "applicant/change";
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
    ModelAndView change(Caller caller, @PathVariable String id, @PathVariable String place) {
        return filled(new ModelAndView(CHANGE), caller, id, place, Map.of(), Map.of());
    }

    @PostMapping("/staff/changes/{id}/{place}/check")
    Object check(
            Caller caller,
            @PathVariable String id,
            @PathVariable String place,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String finding) {
        caller.require(Scopes.TOWNSHIP_REVIEWER);
        var faults = new LinkedHashMap<String, String>();
        ChangeDesk.faultOf(finding).ifPresent(code -> faults.put("finding", code));
        if (!faults.isEmpty()) {
            return filled(Forms.again(CHANGE), caller, id, place, faults, Map.of("finding", finding));
        }
        desk.check(caller, id, place, version, finding);
        return "redirect:/staff/changes/" + id + "/" + place;
    }

    @PostMapping("/staff/changes/{id}/{place}/decision")
    Object decide(
            Caller caller,
            @PathVariable String id,
            @PathVariable String place,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String conclusion,
            @RequestParam(defaultValue = "") String reasons) {
        caller.require(Scopes.CITY_APPROVER);
        var faults = new LinkedHashMap<String, String>();
        if (conclusion.isEmpty()) {
            faults.put("conclusion", "required");
        }
        ChangeDesk.faultOf(reasons).ifPresent(code -> faults.put("reasons", code));
        if (!faults.isEmpty()) {
            var typed = Map.of("conclusion", conclusion, "reasons", reasons);
            return filled(Forms.again(CHANGE), caller, id, place, faults, typed);
        }
        desk.decide(caller, id, place, version, conclusion, reasons);
        return "redirect:/staff/changes/" + id + "/" + place;
    }

    /** The page of a change, with what was typed and each error beside its field. */
    private ModelAndView filled(
            ModelAndView page,
            Caller caller,
            String id,
            String place,
            Map<String, String> faults,
            Map<String, String> typed) {
        var change = desk.seen(caller, id, place);
        page.addObject("change", change);
        page.addObject("staff", true);
        page.addObject(
                "standing", desk.visible(caller, id).state().declaration().publicFacts());
        desk.declared(id, place).ifPresent(now -> page.addObject("judgement", judgements.of(now)));
        page.addObject("mayCheck", change.state() == ChangeState.REPORTED && caller.has(Scopes.TOWNSHIP_REVIEWER));
        page.addObject("mayDecide", change.state() == ChangeState.CHECKED && caller.has(Scopes.CITY_APPROVER));
        page.addObject("conclusions", Conclusion.values());
        page.addObject("faults", faults);
        page.addObject("typed", typed);
        return page;
    }

    @PostMapping("/staff/changes/{id}/{place}/withdrawal")
    String withdraw(Caller caller, @PathVariable String id, @PathVariable String place, @RequestParam long version) {
        desk.withdraw(caller, id, place, version);
        return "redirect:/staff/changes/" + id + "/" + place;
    }
}
