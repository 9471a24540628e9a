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

/** Where a clerk types what a household answers to its re-review on paper, and prints the same receipt (decision 0162). */
@Controller
@RequestMapping("/staff/window/re-reviews/{campaign}/{application}")
class WindowReReviews {
    private final ReReviewDesk desk;
    private final ReportPage report;

    WindowReReviews(ReReviewDesk desk, ReportPage report) {
        this.desk = desk;
        this.report = report;
    }

    @GetMapping
    String page(Caller caller, @PathVariable String campaign, @PathVariable String application, Model model) {
        var asked = desk.atWindow(caller, campaign, application);
        model.addAttribute("view", ReReviewView.of(asked, false));
        model.addAttribute(
                "facts", desk.application(asked.state()).state().declaration().publicFacts());
        model.addAttribute("address", address(campaign, application));
        model.addAttribute("back", "/staff/applications/" + application);
        model.addAttribute("window", true);
        return "applicant/rereview-mine";
    }

    @PostMapping("/confirmation")
    String confirm(
            Caller caller,
            @PathVariable String campaign,
            @PathVariable String application,
            @RequestParam long version,
            @RequestParam(defaultValue = "false") boolean consent) {
        desk.confirmOnPaper(caller, campaign, application, version, consent);
        return receipt(campaign, application);
    }

    @GetMapping("/amendment")
    ModelAndView form(Caller caller, @PathVariable String campaign, @PathVariable String application) {
        var asked = desk.atWindow(caller, campaign, application);
        var address = address(campaign, application);
        return report.shown(desk.application(asked.state()), address + "/amendment", address);
    }

    /** The change is kept first; when the answer is lost then, the page offers to answer with it. */
    @PostMapping("/amendment")
    Object amend(
            Caller caller,
            @PathVariable String campaign,
            @PathVariable String application,
            @RequestParam MultiValueMap<String, String> fields) {
        var asked = desk.atWindow(caller, campaign, application);
        var address = address(campaign, application);
        var sent = report.sent(
                caller,
                desk.application(asked.state()),
                Origin.RE_REVIEW,
                true,
                fields,
                address + "/amendment",
                address,
                address + "/receipt");
        if (sent instanceof String) {
            desk.amendOnPaper(caller, campaign, application, asked.version());
        }
        return sent;
    }

    @PostMapping("/reported-change")
    String answerWithChange(
            Caller caller,
            @PathVariable String campaign,
            @PathVariable String application,
            @RequestParam long version) {
        desk.amendOnPaper(caller, campaign, application, version);
        return receipt(campaign, application);
    }

    @GetMapping("/receipt")
    String receipt(Caller caller, @PathVariable String campaign, @PathVariable String application, Model model) {
        var answered = desk.visible(caller, campaign, application);
        model.addAllAttributes(desk.receipt(answered.state(), ReReviewView.of(answered, false)));
        model.addAttribute("back", "/staff/applications/" + application);
        return "applicant/rereview-receipt";
    }

    private static String receipt(String campaign, String application) {
        return "redirect:" + address(campaign, application) + "/receipt";
    }

    private static String address(String campaign, String application) {
        return "/staff/window/re-reviews/" + campaign + "/" + application;
    }
}
