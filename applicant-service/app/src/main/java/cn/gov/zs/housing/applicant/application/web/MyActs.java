package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.allotment.Allotments;
import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.GapsTold;
import cn.gov.zs.housing.applicant.application.Waiting;
import cn.gov.zs.housing.applicant.review.Finding;
import cn.gov.zs.platform.eventing.Versioned;
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

/** What a household does with its own application, each on a page that says what will happen. */
@Controller
@RequestMapping("/my/applications/{id}")
class MyActs {
    private static final String VIEW = "applicant/household-act";

    private final HouseholdDesk desk;
    private final Allotments allotments;

    MyActs(HouseholdDesk desk, Allotments allotments) {
        this.desk = desk;
        this.allotments = allotments;
    }

    @GetMapping("/{act:supplement|withdrawal|leaving}")
    String form(Caller caller, @PathVariable String id, @PathVariable String act, Model model) {
        var own = desk.own(caller, id);
        if (!due(act, own.state())) {
            throw new ProblemException(
                    409, "household.not-due", Map.of("state", own.state().state()));
        }
        page(model, own, act);
        return VIEW;
    }

    @PostMapping("/supplement")
    String supplement(Caller caller, @PathVariable String id, @RequestParam long version) {
        desk.supplement(caller, id, version);
        return "redirect:/my/applications/" + id;
    }

    @PostMapping("/withdrawal")
    String withdraw(Caller caller, @PathVariable String id, @RequestParam long version) {
        desk.withdraw(caller, id, version);
        return "redirect:/my/applications/" + id;
    }

    /** A household that leaves of its own wish need not say why; what it writes is kept. */
    @PostMapping("/leaving")
    String leave(
            Caller caller,
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String words) {
        var text = words.isBlank() ? "本人申请退出轮候。" : words.strip();
        Finding.faultOf(text).ifPresent(fault -> {
            throw ProblemException.field("words", "not-a-reason", "problem.household.words");
        });
        desk.leave(caller, id, version, new Finding(text));
        return "redirect:/my/applications/" + id;
    }

    private static boolean due(String act, Application application) {
        return switch (act) {
            case "supplement" -> application instanceof GapsTold;
            case "withdrawal" -> application.state().mayWithdraw();
            default -> application instanceof Waiting;
        };
    }

    private void page(Model model, Versioned<Application> own, String act) {
        model.addAttribute("view", ApplicationView.forHousehold(own, allotments));
        model.addAttribute("act", act);
    }
}
