package cn.gov.zs.housing.applicant.rereview.web;

import cn.gov.zs.housing.applicant.admission.web.Judgements;
import cn.gov.zs.housing.applicant.application.web.ApplicationList;
import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.housing.applicant.exchange.Contradiction;
import cn.gov.zs.housing.applicant.rereview.Kind;
import cn.gov.zs.housing.applicant.rereview.Outcome;
import cn.gov.zs.housing.applicant.rereview.ReReview;
import cn.gov.zs.housing.applicant.rereview.ReReviewState;
import cn.gov.zs.housing.applicant.review.web.Scopes;
import cn.gov.zs.housing.applicant.township.Townships;
import cn.gov.zs.platform.http.Caller;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Campaigns, their households, and the decision on each. */
@Controller
@RequestMapping("/staff/re-reviews")
class StaffReReviews {
    private final ReReviewDesk desk;
    private final Judgements judgements;

    StaffReReviews(ReReviewDesk desk, Judgements judgements) {
        this.desk = desk;
        this.judgements = judgements;
    }

    @GetMapping
    String campaigns(Caller caller, @RequestParam Optional<Integer> year, Model model) {
        var shown = year.orElseGet(desk::thisYear);
        model.addAttribute("year", shown);
        model.addAttribute("campaigns", desk.campaigns(caller, shown));
        model.addAttribute("mayOpen", caller.has(Scopes.CITY_REVIEWER) || caller.has(Scopes.CITY_APPROVER));
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("townships", Townships.list());
        return "applicant/rereview-campaigns";
    }

    @PostMapping
    String open(
            Caller caller,
            @RequestParam(required = false) Integer year,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String township) {
        return "redirect:/staff/re-reviews/"
                + desk.open(caller, year, kind, township).id();
    }

    @GetMapping("/{campaign}")
    String campaign(
            Caller caller,
            @PathVariable String campaign,
            @RequestParam Optional<ReReviewState> state,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("campaign", desk.campaign(caller, campaign));
        model.addAttribute(
                "list", desk.households(caller, campaign, state, PageNumbers.page(page, ApplicationList.ON_A_PAGE)));
        model.addAttribute("states", ReReviewState.values());
        model.addAttribute("state", state.orElse(null));
        return "applicant/rereview-campaign";
    }

    @GetMapping("/{campaign}/{application}")
    String one(Caller caller, @PathVariable String campaign, @PathVariable String application, Model model) {
        var reReview = desk.visible(caller, campaign, application);
        var verified = reReview.state() instanceof ReReview.Verified;
        model.addAttribute("view", ReReviewView.of(reReview, true));
        model.addAttribute(
                "judgement", judgements.of(desk.application(reReview.state()).state()));
        model.addAttribute("check", desk.check(reReview.state()).orElse(null));
        model.addAttribute("mayCheck", verified && caller.has(Scopes.CITY_REVIEWER));
        model.addAttribute(
                "outcomes",
                !caller.has(Scopes.CITY_APPROVER)
                        ? List.of()
                        : switch (reReview.state()) {
                            case ReReview.Overdue _ -> List.of(Outcome.NO_ANSWER);
                            case ReReview.Verified _ ->
                                List.of(Outcome.QUALIFIED, Outcome.CHANGED, Outcome.NOT_QUALIFIED);
                            default -> List.of();
                        });
        model.addAttribute("contradictionOutcomes", Contradiction.Outcome.values());
        return "applicant/rereview-one";
    }

    @PostMapping("/{campaign}/{application}/check")
    String askAgain(Caller caller, @PathVariable String campaign, @PathVariable String application) {
        desk.askAgain(caller, campaign, application);
        return back(campaign, application);
    }

    @PostMapping("/{campaign}/{application}/contradictions/{contradiction}")
    String contradiction(
            Caller caller,
            @PathVariable String campaign,
            @PathVariable String application,
            @PathVariable String contradiction,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String reason) {
        desk.decideContradiction(caller, campaign, application, contradiction, outcome, reason);
        return back(campaign, application);
    }

    @PostMapping("/{campaign}/{application}/paper")
    String paper(
            Caller caller,
            @PathVariable String campaign,
            @PathVariable String application,
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "") String documentNumber,
            @RequestParam(defaultValue = "") String reason) {
        desk.recordOnPaper(caller, campaign, application, department, documentNumber, reason);
        return back(campaign, application);
    }

    @PostMapping("/{campaign}/{application}/decision")
    String decide(
            Caller caller,
            @PathVariable String campaign,
            @PathVariable String application,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String reasons) {
        desk.decide(caller, campaign, application, version, outcome, reasons);
        return back(campaign, application);
    }

    private static String back(String campaign, String application) {
        return "redirect:/staff/re-reviews/" + campaign + "/" + application;
    }
}
