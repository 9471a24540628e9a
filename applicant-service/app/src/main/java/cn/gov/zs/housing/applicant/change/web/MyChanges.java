package cn.gov.zs.housing.applicant.change.web;

import cn.gov.zs.housing.applicant.change.Origin;
import cn.gov.zs.platform.http.Caller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a household reports a change and sees what became of it. */
@Controller
@RequestMapping("/my/applications/{id}/changes")
class MyChanges {
    private final ChangeDesk desk;
    private final ReportPage page;

    MyChanges(ChangeDesk desk, ReportPage page) {
        this.desk = desk;
        this.page = page;
    }

    @GetMapping("/new")
    ModelAndView form(Caller caller, @PathVariable String id) {
        var own = desk.own(caller, id);
        ChangeDesk.requireQualified(own.state());
        return page.shown(own, address(id), "/my/applications/" + id);
    }

    @PostMapping
    Object report(Caller caller, @PathVariable String id, @RequestParam MultiValueMap<String, String> fields) {
        var back = "/my/applications/" + id;
        return page.sent(caller, desk.own(caller, id), Origin.HOUSEHOLD, false, fields, address(id), back, receipt(id));
    }

    @GetMapping("/{place}")
    String change(Caller caller, @PathVariable String id, @PathVariable String place, Model model) {
        model.addAttribute("change", desk.mine(caller, id, place));
        model.addAttribute("staff", false);
        return "applicant/change";
    }

    @GetMapping("/{place}/receipt")
    String receipt(Caller caller, @PathVariable String id, @PathVariable String place, Model model) {
        var own = desk.own(caller, id);
        model.addAttribute("change", desk.mine(caller, id, place));
        model.addAttribute("facts", own.state().declaration().publicFacts());
        model.addAttribute("back", "/my/applications/" + id);
        return "applicant/change-receipt";
    }

    @PostMapping("/{place}/withdrawal")
    String withdraw(Caller caller, @PathVariable String id, @PathVariable String place, @RequestParam long version) {
        desk.withdraw(caller, id, place, version);
        return "redirect:" + address(id) + "/" + place;
    }

    private static String receipt(String id) {
        return address(id) + "/" + ReportPage.PLACE + "/receipt";
    }

    private static String address(String id) {
        return "/my/applications/" + id + "/changes";
    }
}
