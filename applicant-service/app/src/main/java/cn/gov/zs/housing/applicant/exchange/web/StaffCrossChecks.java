package cn.gov.zs.housing.applicant.exchange.web;

import cn.gov.zs.housing.applicant.application.web.ApplicationList;
import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.housing.applicant.exchange.BulkCheck;
import cn.gov.zs.housing.applicant.review.web.Scopes;
import cn.gov.zs.platform.http.Caller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The city's page of cross-checks, and the forms of the section on an application's page. */
@Controller
@RequestMapping("/staff/cross-checks")
class StaffCrossChecks {
    private static final String TO_LIST = "redirect:/staff/cross-checks";

    private final CrossCheckDesk desk;

    StaffCrossChecks(CrossCheckDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String page(Caller caller, @RequestParam(defaultValue = "0") int page, Model model) {
        var townships = desk.townships(caller);
        model.addAttribute("townships", townships);
        model.addAttribute("running", townships.stream().anyMatch(line -> line.status() == BulkCheck.Status.RUNNING));
        model.addAttribute("mayAct", caller.has(Scopes.CITY_REVIEWER));
        model.addAttribute("list", desk.toDecide(caller, PageNumbers.page(page, ApplicationList.ON_A_PAGE)));
        return "applicant/staff-cross-checks";
    }

    @PostMapping("/townships/{code}/start")
    String start(Caller caller, @PathVariable String code) {
        desk.startBulk(caller, code);
        return TO_LIST;
    }

    @PostMapping("/townships/{code}/cancel")
    String cancel(Caller caller, @PathVariable String code) {
        desk.cancelBulk(caller, code);
        return TO_LIST;
    }

    @PostMapping("/applications/{id}")
    String check(Caller caller, @PathVariable String id) {
        desk.check(caller, id);
        return toApplication(id);
    }

    @PostMapping("/applications/{id}/contradictions/{contradiction}")
    String decide(
            Caller caller,
            @PathVariable String id,
            @PathVariable String contradiction,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String reason) {
        desk.decide(caller, id, contradiction, outcome, reason);
        return toApplication(id);
    }

    @PostMapping("/applications/{id}/paper")
    String paper(
            Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "") String documentNumber,
            @RequestParam(defaultValue = "") String reason) {
        desk.recordOnPaper(caller, id, department, documentNumber, reason);
        return toApplication(id);
    }

    private static String toApplication(String id) {
        return "redirect:/staff/applications/" + id + "#cross-check";
    }
}
