package cn.gov.zs.housing.applicant.rereview.web;

import cn.gov.zs.housing.applicant.change.Origin;
import cn.gov.zs.housing.applicant.change.web.ReportPage;
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

/** Where a household answers a re-review. */
@Controller
@RequestMapping("/my/re-reviews/{campaign}/{application}")
class MyReReviews {
    private final ReReviewDesk desk;
    private final ReportPage report;

    MyReReviews(ReReviewDesk desk, ReportPage report) {
        this.desk = desk;
        this.report = report;
    }

    @GetMapping
    String page(Caller caller, @PathVariable String campaign, @PathVariable String application, Model model) {
        var own = desk.own(caller, campaign, application);
        var registered = desk.application(own.state()).state();
        model.addAttribute("view", ReReviewView.of(own, false));
        model.addAttribute("facts", registered.declaration().publicFacts());
        model.addAttribute("address", address(campaign, application));
        model.addAttribute("back", "/my/applications/" + application);
        return "applicant/rereview-mine";
    }

    @PostMapping("/confirmation")
    String confirm(
            Caller caller,
            @PathVariable String campaign,
            @PathVariable String application,
            @RequestParam long version,
            @RequestParam(defaultValue = "false") boolean consent) {
        desk.confirm(caller, campaign, application, version, consent);
        return "redirect:" + address(campaign, application) + "/receipt";
    }

    @GetMapping("/receipt")
    String receipt(Caller caller, @PathVariable String campaign, @PathVariable String application, Model model) {
        var own = desk.own(caller, campaign, application);
        model.addAllAttributes(desk.receipt(own.state(), ReReviewView.of(own, false)));
        model.addAttribute("back", address(campaign, application));
        return "applicant/rereview-receipt";
    }

    @GetMapping("/amendment")
    ModelAndView form(Caller caller, @PathVariable String campaign, @PathVariable String application) {
        var own = desk.own(caller, campaign, application);
        var address = address(campaign, application);
        return report.shown(desk.application(own.state()), address + "/amendment", address);
    }

    /** The change is kept first; when the answer is lost then, the page offers to answer with it. */
    @PostMapping("/amendment")
    Object amend(
            Caller caller,
            @PathVariable String campaign,
            @PathVariable String application,
            @RequestParam MultiValueMap<String, String> fields) {
        var own = desk.own(caller, campaign, application);
        var address = address(campaign, application);
        var sent = report.sent(
                caller,
                desk.application(own.state()),
                Origin.RE_REVIEW,
                false,
                fields,
                address + "/amendment",
                address,
                address + "/receipt");
        if (sent instanceof String) {
            desk.amend(caller, campaign, application, own.version());
        }
        return sent;
    }

    @PostMapping("/reported-change")
    String answerWithChange(
            Caller caller,
            @PathVariable String campaign,
            @PathVariable String application,
            @RequestParam long version) {
        desk.amend(caller, campaign, application, version);
        return "redirect:" + address(campaign, application) + "/receipt";
    }

    private static String address(String campaign, String application) {
        return "/my/re-reviews/" + campaign + "/" + application;
    }
}
