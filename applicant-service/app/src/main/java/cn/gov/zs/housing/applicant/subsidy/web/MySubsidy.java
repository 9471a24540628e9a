package cn.gov.zs.housing.applicant.subsidy.web;

import cn.gov.zs.platform.http.Caller;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a household enters its account. */
@Controller
class MySubsidy {
    private final GrantDesk desk;

    MySubsidy(GrantDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/my/applications/{id}/subsidy-account")
    Object account(
            Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String bank,
            @RequestParam(defaultValue = "") String account) {
        var own = desk.ownCaseToPay(caller, id);
        var page = "/my/applications/" + own.text();
        var again = AccountForm.of(bank, account).again(page + "/subsidy-account", page + "#subsidy");
        if (again.isPresent()) {
            return again.get();
        }
        desk.payOwnInto(caller, id, bank, account);
        return "redirect:" + page + "#subsidy";
    }
}
