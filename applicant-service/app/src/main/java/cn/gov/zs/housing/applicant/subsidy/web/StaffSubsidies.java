package cn.gov.zs.housing.applicant.subsidy.web;

import cn.gov.zs.housing.applicant.application.web.ApplicationList;
import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.housing.applicant.subsidy.Standing;
import cn.gov.zs.platform.http.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Staff pages of grants; a single grant stands on its application's page. */
@Controller
@RequestMapping("/staff/subsidies")
class StaffSubsidies {
    private final GrantDesk desk;

    StaffSubsidies(GrantDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(
            Caller caller,
            @RequestParam(required = false) @Nullable String standing,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("list", desk.list(caller, standing, PageNumbers.page(page, ApplicationList.ON_A_PAGE)));
        model.addAttribute("standing", standing == null ? "" : standing);
        model.addAttribute("standings", Standing.Name.values());
        model.addAttribute("city", caller.has(GrantDesk.CITY_REVIEWER) || caller.has(GrantDesk.CITY_APPROVER));
        return "applicant/subsidy-grants";
    }

    @PostMapping("/grants/{id}")
    String open(Caller caller, @PathVariable String id) {
        return to(desk.open(caller, id));
    }

    @PostMapping("/grants/{id}/account")
    Object account(
            Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String bank,
            @RequestParam(defaultValue = "") String account) {
        var seen = desk.caseToPay(caller, id).text();
        var again = AccountForm.of(bank, account)
                .again("/staff/subsidies/grants/" + seen + "/account", "/staff/applications/" + seen + "#subsidy");
        return again.<Object>map(page -> page).orElseGet(() -> to(desk.payInto(caller, id, bank, account)));
    }

    @PostMapping("/grants/{id}/pause")
    String pause(Caller caller, @PathVariable String id, @RequestParam(defaultValue = "") String reason) {
        return to(desk.pause(caller, id, reason));
    }

    @PostMapping("/grants/{id}/resume")
    String resume(Caller caller, @PathVariable String id, @RequestParam(defaultValue = "") String reason) {
        return to(desk.resume(caller, id, reason));
    }

    @PostMapping("/grants/{id}/stop")
    String stop(
            Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String lostOn,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "") String reason) {
        return to(desk.stop(caller, id, TypedAct.day("lostOn", lostOn), ground, reason));
    }

    @PostMapping("/grants/{id}/claims")
    String claim(
            Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String reason) {
        return to(desk.claim(caller, id, month, TypedAct.number("amount", amount), reason));
    }

    @PostMapping("/grants/{id}/claims/{claim}/settlements")
    String settle(
            Caller caller,
            @PathVariable String id,
            @PathVariable int claim,
            @RequestParam(defaultValue = "") String way,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String on) {
        return to(desk.settle(caller, id, claim, way, TypedAct.number("amount", amount), TypedAct.day("on", on)));
    }

    private static String to(GrantView grant) {
        return "redirect:/staff/applications/" + grant.applicationId() + "#subsidy";
    }
}
