package cn.gov.zs.housing.applicant.application.web;

import cn.gov.zs.housing.applicant.admission.web.JudgementView;
import cn.gov.zs.housing.applicant.admission.web.Judgements;
import cn.gov.zs.housing.applicant.allotment.Allotments;
import cn.gov.zs.housing.applicant.application.Application;
import cn.gov.zs.housing.applicant.application.ApplicationId;
import cn.gov.zs.housing.applicant.application.Applications;
import cn.gov.zs.housing.applicant.application.DraftAnswer;
import cn.gov.zs.housing.applicant.application.Flaw;
import cn.gov.zs.housing.applicant.application.Listing;
import cn.gov.zs.housing.applicant.application.Listing.Whose;
import cn.gov.zs.housing.applicant.application.Page;
import cn.gov.zs.housing.applicant.application.Submitted;
import cn.gov.zs.housing.applicant.exchange.web.CrossCheckLines;
import cn.gov.zs.housing.applicant.inspection.IdNumberReads;
import cn.gov.zs.housing.applicant.inspection.web.ReadList;
import cn.gov.zs.housing.applicant.law.Clause;
import cn.gov.zs.housing.applicant.mandate.web.OwnCases;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import cn.gov.zs.platform.http.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A citizen's pages: her applications, the form, the receipt, where her case is. Another's are not there. */
@Controller
@RequestMapping("/my/applications")
class MyApplications {
    private static final String FORM_VIEW = "applicant/application-form";
    private static final Page LATEST_READS = new Page(0, 50);

    private final Applications applications;
    private final Allotments allotments;
    private final Submission submission;
    private final IdNumberReads reads;
    private final Judgements judgements;
    private final CrossCheckLines crossChecks;
    private final CasePanels panels;
    private final ReceiptParts receipts;
    private final OwnCases cases;

    MyApplications(
            Applications applications,
            Allotments allotments,
            Submission submission,
            IdNumberReads reads,
            Judgements judgements,
            CrossCheckLines crossChecks,
            CasePanels panels,
            ReceiptParts receipts,
            OwnCases cases) {
        this.applications = applications;
        this.allotments = allotments;
        this.submission = submission;
        this.reads = reads;
        this.judgements = judgements;
        this.crossChecks = crossChecks;
        this.panels = panels;
        this.receipts = receipts;
        this.cases = cases;
    }

    @GetMapping
    String list(Caller caller, @RequestParam(defaultValue = "0") int page, Model model) {
        var own = new Listing(new Whose.OwnedBy(caller.subject()), Optional.empty());
        model.addAttribute(
                "list", ApplicationList.of(applications, own, PageNumbers.page(page, ApplicationList.ON_A_PAGE)));
        model.addAttribute(
                "held",
                cases.held(caller).stream()
                        .flatMap(id -> applications.find(id).stream())
                        .map(ApplicationRow::of)
                        .toList());
        return "applicant/my-applications";
    }

    @GetMapping("/new")
    String form(Caller caller, Model model) {
        caller.require("citizen");
        var empty = ApplicationForm.of(
                Map.of("formId", UUID.randomUUID().toString(), "furtherGenerations", "0", "specialStatuses", "0"));
        model.addAllAttributes(FormModel.of(empty));
        return FORM_VIEW;
    }

    @PostMapping
    Object submit(Caller caller, @RequestParam MultiValueMap<String, String> fields) {
        caller.require("citizen");
        var sent = read(fields);
        var formId = formId(sent);
        var numbers = new TypedNumbers();
        var days = new TypedDays();
        var answer = submission.check(sent.draft(numbers, days), formId, caller);
        // a number that could not be read is missing in the draft: the first reason is the right one
        var unread = new ArrayList<Flaw>(numbers.flaws());
        unread.addAll(days.flaws());
        unread.addAll(sent.notAsked());
        return switch (answer) {
            case DraftAnswer.Complete(Submitted application)
            when unread.isEmpty() -> {
                var judgement = judgements.of(application.declaration());
                if (fields.containsKey("judge") || !told(fields, judgement)) {
                    yield judged(sent, judgement);
                }
                submission.keep(application, caller);
                yield "redirect:/my/applications/" + application.id().text() + "/receipt";
            }
            case DraftAnswer.Complete _ -> again(sent, unread, List.of());
            case DraftAnswer.Flawed(List<Flaw> found) -> again(sent, unread, found);
        };
    }

    @GetMapping("/{id}")
    String page(Caller caller, @PathVariable String id, Model model) {
        var own = own(caller, id);
        model.addAttribute("view", ApplicationView.forHousehold(own, allotments));
        model.addAttribute("judgement", judgements.of(own.state()));
        model.addAttribute("reads", ReadList.forHousehold(reads, own.state().id(), LATEST_READS));
        model.addAttribute("asked", crossChecks.forHousehold(own.state().id()));
        model.addAttribute("parts", panels.forHousehold(caller, own));
        return "applicant/my-application";
    }

    @GetMapping("/{id}/receipt")
    String receipt(Caller caller, @PathVariable String id, Model model) {
        var application = own(caller, id);
        model.addAttribute("view", ApplicationView.forHousehold(application, allotments));
        model.addAttribute("judgement", judgements.of(application.state()));
        model.addAttribute("entry", application.state().declaration().entry());
        model.addAttribute("parts", receipts.of(application.state()));
        model.addAttribute("unowned", false);
        model.addAttribute("clause", Clause.APPLICANT_NOTICE);
        return "applicant/receipt";
    }

    private static ApplicationForm read(MultiValueMap<String, String> fields) {
        try {
            return ApplicationForm.of(fields);
        } catch (IllegalArgumentException noFormOfOurs) {
            throw new ProblemException(400, "request.malformed", Map.of());
        }
    }

    private Versioned<Application> own(Caller caller, String id) {
        return cases.get(caller, id);
    }

    private static UUID formId(ApplicationForm sent) {
        return ApplicationId.read(sent.text("formId"))
                .map(id -> UUID.fromString(id.text()))
                .orElseThrow(() -> ProblemException.field("formId", "type", "field.type"));
    }

    /** Whether the household was told of every condition it fails, or fails none (decision 0099). */
    private static boolean told(MultiValueMap<String, String> fields, JudgementView judgement) {
        return judgement.failures().isEmpty() || judgement.failures().equals(fields.getFirst("told"));
    }

    /** The form again as it was typed, with the judgement above it; nothing is kept. */
    private static ModelAndView judged(ApplicationForm sent, JudgementView judgement) {
        var page = new ModelAndView(FORM_VIEW);
        page.addObject("judgement", judgement);
        page.addAllObjects(FormModel.of(sent));
        return page;
    }

    /**
     * The form again as it was typed, status 400, with an error beside each field that has one.
     *
     * @param unread flaws of the form's own fields
     * @param found flaws of the draft
     */
    private static ModelAndView again(ApplicationForm sent, List<Flaw> unread, List<Flaw> found) {
        var page = Forms.again(FORM_VIEW);
        page.addAllObjects(FormModel.of(sent, unread, found));
        return page;
    }
}
