package cn.gov.zs.housing.applicant.stage.web;

import cn.gov.zs.housing.applicant.application.web.ApplicationList;
import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cases somebody handles: the list, and taking one or giving one away. */
@Controller
@RequestMapping("/staff/my-cases")
class StaffMyCases {
    private static final String FORM = "applicant/stages-handover";

    private final StageDesk desk;
    private final Handing handing;

    StaffMyCases(StageDesk desk, Handing handing) {
        this.desk = desk;
        this.handing = handing;
    }

    @GetMapping
    String page(Caller caller, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("list", desk.held(caller, PageNumbers.page(page, ApplicationList.ON_A_PAGE)));
        return "applicant/staff-my-cases";
    }

    @PostMapping("/{id}/take")
    String take(Caller caller, @PathVariable String id) {
        desk.take(caller, id);
        return toCase(id);
    }

    @GetMapping("/{id}/handover")
    String form(Caller caller, @PathVariable String id, Model model) {
        require(caller, id);
        model.addAttribute("id", id);
        model.addAttribute("form", HandoverForm.empty());
        return FORM;
    }

    @PostMapping("/{id}/handover")
    Object handOver(
            Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String reason) {
        require(caller, id);
        var form = new HandoverForm(to, reason);
        var again = form.faulty(FORM, handing.mayHold(id, to));
        if (again.isPresent()) {
            return again.get().addObject("id", id);
        }
        desk.handOver(caller, id, to, StageDesk.reason(reason));
        return toCase(id);
    }

    private void require(Caller caller, String id) {
        if (!desk.mayHandOver(caller, desk.kept(desk.visible(caller, id)))) {
            throw ProblemException.conflict("case.not-holder", Map.of());
        }
    }

    private static String toCase(String id) {
        return "redirect:/staff/applications/" + id + "#clock";
    }
}
