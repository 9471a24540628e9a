package cn.gov.zs.housing.disclosure.proposal.web;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.catalogue.TypedDuty;
import cn.gov.zs.housing.disclosure.proposal.ProposalAnswer;
import cn.gov.zs.housing.disclosure.proposal.ProposalId;
import cn.gov.zs.housing.disclosure.proposal.ProposalOffice;
import cn.gov.zs.housing.disclosure.proposal.ProposalRule;
import cn.gov.zs.housing.disclosure.proposal.Proposals;
import cn.gov.zs.housing.disclosure.proposal.PublicationProposal;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What several asked for, for the officer to publish or to say why not. */
@Controller
@RequestMapping(ProposalPages.HERE)
class ProposalPages {
    static final String HERE = "/staff/disclosure/requests/proposals";
    private static final Logger LOG = LoggerFactory.getLogger(ProposalPages.class);
    private static final String ONE = "disclosure/staff-proposal";
    private static final String OFFICER = "disclosure-officer";
    private static final String HEAD = "disclosure-head";
    private static final int MOST = 200;
    private static final int LONGEST_REASON = 2_000;

    private final Proposals proposals;
    private final ProposalOffice office;
    private final Clock clock;

    ProposalPages(Proposals proposals, ProposalOffice office, Clock clock) {
        this.proposals = proposals;
        this.office = office;
        this.clock = clock;
    }

    @GetMapping
    String list(Caller caller, Model model) {
        caller.require(OFFICER, HEAD);
        model.addAttribute("open", proposals.listOpen(MOST));
        model.addAttribute("decided", proposals.listDecided(MOST));
        model.addAttribute(
                "rule", ProposalRule.on(OfficeDay.of(clock.instant())).orElse(null));
        return "disclosure/staff-proposals";
    }

    @GetMapping("/{id}")
    ModelAndView one(Caller caller, @PathVariable String id) {
        caller.require(OFFICER, HEAD);
        var proposal = get(id);
        return page(new ModelAndView(ONE), caller, proposal, proposal.suggestedTitle(), "", "");
    }

    /** Accepted, it leads to its duty, where the publication is entered. */
    @PostMapping("/{id}/acceptance")
    ModelAndView accept(
            Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String item) {
        caller.require(OFFICER);
        var proposal = get(id);
        if (title.isBlank() || title.strip().length() > TypedDuty.LONGEST_TITLE) {
            return page(Forms.again(ONE), caller, proposal, title, item, "").addObject("flaw", "proposal.flaw.title");
        }
        var answer = office.accept(proposal, title.strip(), item, member(caller), clock.instant());
        return answered(caller, proposal, answer, title, item, "");
    }

    @PostMapping("/{id}/refusal")
    ModelAndView decline(Caller caller, @PathVariable String id, @RequestParam(defaultValue = "") String reason) {
        caller.require(OFFICER);
        var proposal = get(id);
        if (reason.length() > LONGEST_REASON) {
            return page(Forms.again(ONE), caller, proposal, proposal.suggestedTitle(), "", reason)
                    .addObject("flaw", "proposal.flaw.reason.too-long");
        }
        var answer = office.decline(proposal, reason.strip(), member(caller), clock.instant());
        return answered(caller, proposal, answer, proposal.suggestedTitle(), "", reason);
    }

    private ModelAndView answered(
            Caller caller,
            PublicationProposal proposal,
            ProposalAnswer answer,
            String title,
            String item,
            String reason) {
        LOG.info("Proposal {}: {}", proposal.id().text(), answer.getClass().getSimpleName());
        var flaw = switch (answer) {
            case ProposalAnswer.Decided(var now) -> {
                yield now.decision().orElseThrow() instanceof PublicationProposal.Decision.Accepted accepted
                        ? "redirect:/staff/disclosure/duties/" + accepted.duty().text()
                        : "redirect:" + HERE;
            }
            case ProposalAnswer.DecidedBefore _ -> "proposal.flaw.decided-before";
            case ProposalAnswer.ReasonMissing _ -> "proposal.flaw.reason.required";
            case ProposalAnswer.TitleNamesApplicant _ -> "proposal.flaw.title.names-applicant";
            case ProposalAnswer.ItemUnfit _ -> "proposal.flaw.item";
            case ProposalAnswer.NoDuty _ -> "proposal.flaw.no-duty";
        };
        return flaw.startsWith("redirect:")
                ? new ModelAndView(flaw)
                : page(Forms.again(ONE), caller, get(proposal.id().text()), title, item, reason)
                        .addObject("flaw", flaw);
    }

    private ModelAndView page(
            ModelAndView page, Caller caller, PublicationProposal proposal, String title, String item, String reason) {
        var decision = proposal.decision().orElse(null);
        return page.addObject("proposal", proposal)
                .addObject("accepted", decision instanceof PublicationProposal.Decision.Accepted a ? a : null)
                .addObject("declined", decision instanceof PublicationProposal.Decision.Declined d ? d : null)
                .addObject("items", office.items(OfficeDay.of(clock.instant())))
                .addObject("typedTitle", title)
                .addObject("typedItem", item)
                .addObject("typedReason", reason)
                .addObject("writes", caller.has(OFFICER));
    }

    private PublicationProposal get(String id) {
        return ProposalId.read(id).flatMap(proposals::find).orElseThrow(ProblemException::absent);
    }

    private static Officer member(Caller caller) {
        return new Officer(caller.subject(), caller.name());
    }
}
