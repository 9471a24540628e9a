package cn.gov.zs.housing.applicant.stage.web;

import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.housing.applicant.review.web.Scopes;
import cn.gov.zs.housing.applicant.stage.Colleague;
import cn.gov.zs.platform.http.Caller;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Giving away all cases of an absent colleague: choose her, name another, look at the list, confirm, watch it go. */
@Controller
@RequestMapping("/staff/handovers")
class StaffHandovers {
    private static final String FORM = "applicant/stages-bulk-handover";
    private static final int SHOWN = 20;

    private final Handing handing;

    StaffHandovers(Handing handing) {
        this.handing = handing;
    }

    @GetMapping
    String list(Caller caller, @RequestParam(defaultValue = "0") int page, Model model) {
        Scopes.of(caller);
        model.addAttribute("colleagues", handing.colleagues(caller, PageNumbers.page(page, Page.MAX_SIZE)));
        model.addAttribute("runs", handing.mine(caller, new Page(0, SHOWN)));
        return "applicant/staff-handovers";
    }

    @GetMapping("/new")
    String form(Caller caller, @RequestParam(defaultValue = "") String from, Model model) {
        var absent = handing.absent(caller, from);
        model.addAttribute("form", HandoverForm.empty());
        model.addAllAttributes(page(caller, absent, UUID.randomUUID(), false));
        return FORM;
    }

    @PostMapping
    Object start(
            Caller caller,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean confirmed) {
        var absent = handing.absent(caller, from);
        var form = new HandoverForm(to, reason);
        var again = form.faulty(FORM, handing.mayReplace(caller, absent, to));
        if (again.isPresent()) {
            return again.get().addAllObjects(page(caller, absent, id, false));
        }
        if (!confirmed) {
            return new ModelAndView(FORM, page(caller, absent, id, true)).addObject("form", form);
        }
        var run = handing.start(caller, id, absent, to, StageDesk.reason(reason));
        return "redirect:/staff/handovers/" + run.id();
    }

    @GetMapping("/{id}")
    String see(Caller caller, @PathVariable String id, Model model) {
        model.addAttribute("run", handing.see(caller, id));
        return "applicant/staff-handover-run";
    }

    private Map<String, Object> page(Caller caller, Colleague absent, UUID id, boolean confirm) {
        return Map.of(
                "id",
                id,
                "from",
                absent.subject(),
                "fromName",
                absent.name(),
                "total",
                handing.count(caller, absent),
                "held",
                handing.held(caller, absent, SHOWN),
                "confirm",
                confirm);
    }
}
