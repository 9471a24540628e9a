package cn.gov.zs.housing.applicant.rereview.web;

import cn.gov.zs.housing.applicant.change.Origin;
import cn.gov.zs.housing.applicant.change.web.ReportPage;
import cn.gov.zs.housing.applicant.rereview.ReReview;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which a re-review is answered, for whoever answers it. */
abstract class AnswerPages {
    private static final String VIEW = "applicant/rereview-mine";

    private final ReReviewDesk desk;
    private final ReportPage report;
    private final Answerer as;

    AnswerPages(ReReviewDesk desk, ReportPage report, Answerer as) {
        this.desk = desk;
        this.report = report;
        this.as = as;
    }

    @GetMapping
    ModelAndView page(Caller caller, @PathVariable String campaign, @PathVariable String application) {
        return filled(new ModelAndView(VIEW), desk.toAnswer(caller, as, campaign, application), campaign, application);
    }

    @PostMapping("/confirmation")
    Object confirm(
            Caller caller,
            @PathVariable String campaign,
            @PathVariable String application,
            @RequestParam long version,
            @RequestParam(defaultValue = "false") boolean consent) {
        if (!consent) {
            return filled(Forms.again(VIEW), desk.toAnswer(caller, as, campaign, application), campaign, application)
                    .addObject("consentFault", "consent-missing");
        }
        desk.confirm(caller, as, campaign, application, version, true);
        return receipt(campaign, application);
    }

    @GetMapping("/amendment")
    ModelAndView form(Caller caller, @PathVariable String campaign, @PathVariable String application) {
        var asked = desk.toAnswer(caller, as, campaign, application);
        var address = as.address(campaign, application);
        return report.shown(desk.application(asked.state()), address + "/amendment", address);
    }

    /** The change is kept first; when the answer is lost then, the page offers to answer with it. */
    @PostMapping("/amendment")
    Object amend(
            Caller caller,
            @PathVariable String campaign,
            @PathVariable String application,
            @RequestParam MultiValueMap<String, String> fields) {
        var asked = desk.toAnswer(caller, as, campaign, application);
        var address = as.address(campaign, application);
        var sent = report.sent(
                caller,
                desk.application(asked.state()),
                Origin.RE_REVIEW,
                as == Answerer.CLERK,
                fields,
                address + "/amendment",
                address,
                address + "/receipt");
        if (sent instanceof String) {
            desk.amend(caller, as, campaign, application, asked.version());
        }
        return sent;
    }

    @PostMapping("/reported-change")
    String answerWithChange(
            Caller caller,
            @PathVariable String campaign,
            @PathVariable String application,
            @RequestParam long version) {
        desk.amend(caller, as, campaign, application, version);
        return receipt(campaign, application);
    }

    @GetMapping("/receipt")
    String receipt(Caller caller, @PathVariable String campaign, @PathVariable String application, Model model) {
        var answered = desk.answered(caller, as, campaign, application);
        model.addAllAttributes(desk.receipt(answered.state(), ReReviewView.of(answered, false)));
        model.addAttribute("back", as == Answerer.CLERK ? as.page(application) : as.address(campaign, application));
        return "applicant/rereview-receipt";
    }

    private ModelAndView filled(ModelAndView page, Versioned<ReReview> asked, String campaign, String application) {
        page.addObject("view", ReReviewView.of(asked, false));
        page.addObject(
                "facts", desk.application(asked.state()).state().declaration().publicFacts());
        page.addObject("address", as.address(campaign, application));
        page.addObject("back", as.page(application));
        page.addObject("window", as == Answerer.CLERK);
        return page;
    }

    private String receipt(String campaign, String application) {
        return "redirect:" + as.address(campaign, application) + "/receipt";
    }
}
