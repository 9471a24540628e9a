package cn.gov.zs.housing.applicant.export.web;

import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.housing.applicant.export.ListExports;
import cn.gov.zs.platform.http.Caller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The auditor's list of who took which list. */
@Controller
class StaffListExports {
    private static final int ON_A_PAGE = 20;

    private final ListExports exports;

    StaffListExports(ListExports exports) {
        this.exports = exports;
    }

    @GetMapping("/staff/list-exports")
    String list(Caller caller, @RequestParam(defaultValue = "0") int page, Model model) {
        caller.require("auditor");
        var asked = PageNumbers.page(page, ON_A_PAGE);
        var items = exports.list(asked);
        var total = exports.count();
        model.addAttribute("items", items);
        model.addAttribute("total", total);
        model.addAttribute("page", asked.number());
        model.addAttribute("more", asked.skip() + (long) items.size() < total);
        return "applicant/list-exports";
    }
}
