package cn.gov.zs.housing.allocation.committee.web;

import cn.gov.zs.housing.allocation.batch.web.BatchReading;
import cn.gov.zs.housing.allocation.committee.DeliberationAnswer;
import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import cn.gov.zs.platform.http.ProblemException;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which members declare conflicts and vote, and the chair closes. */
@Controller
@RequestMapping("/staff/allocation/deliberations")
class StaffDeliberations {

    private final DeliberationDesk desk;
    private final BatchReading batches;

    StaffDeliberations(DeliberationDesk desk, BatchReading batches) {
        this.desk = desk;
        this.batches = batches;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Caller caller, Model model) {
        model.addAttribute("deliberations", desk.staffPage(page, caller));
        model.addAttribute("officer", caller.has(Roles.OFFICER));
        return "allocation/staff-deliberations";
    }

    @PostMapping
    String open(@Valid @ModelAttribute CommitteeForms.OpenOnPlan form, Caller caller) {
        return to(desk.open(form, caller));
    }

    @GetMapping("/objections/new")
    String fresh(
            @RequestParam(defaultValue = "") String batch,
            @RequestParam(defaultValue = "") String objection,
            Caller caller,
            Model model) {
        caller.require(Roles.OFFICER);
        model.addAttribute(
                "form",
                new CommitteeForms.ObjectionDraft(
                        UUID.randomUUID().toString(), batch, objection, null, null, null, null, null));
        return objectionPage(batch, model);
    }

    @PostMapping("/objections")
    Object open(
            @Valid @ModelAttribute("form") CommitteeForms.OpenOnObjection form,
            BindingResult errors,
            Caller caller,
            Model model) {
        caller.require(Roles.OFFICER);
        if (errors.hasErrors()) {
            return Forms.again(objectionPage(String.valueOf(form.batchId()), model));
        }
        var answer = desk.opened(form, caller);
        switch (answer) {
            case DeliberationAnswer.OutcomeMissing _ -> errors.rejectValue("outcome", "objection.field.outcome");
            case DeliberationAnswer.OutcomeOfNothing _ -> errors.rejectValue("outcome", "objection.field.outcome.none");
            case DeliberationAnswer.NotRevocable a ->
                errors.rejectValue("outcome", "objection.field.outcome.not-revocable." + a.state());
            case DeliberationAnswer.HoldsNoHome a ->
                errors.rejectValue("entrantNumber", "objection.field.entrantNumber", new Object[] {a.number()}, null);
            case DeliberationAnswer other -> {
                return to(CommitteeProblems.orThrow(other));
            }
        }
        return Forms.again(objectionPage(String.valueOf(form.batchId()), model));
    }

    private String objectionPage(String batchId, Model model) {
        model.addAttribute("batch", batches.view(batches.any(batchId).state()));
        return "allocation/staff-objection-new";
    }

    /**
     * Of a batch whose plan is not deliberated on yet: the page from which that begins.
     *
     * @param batch the batch, where {@code id} is that of a later attempt
     */
    @GetMapping("/{id}")
    String show(@PathVariable String id, @RequestParam(defaultValue = "") String batch, Caller caller, Model model) {
        caller.require(Roles.STAFF);
        if (desk.find(id).isEmpty()) {
            model.addAttribute(
                    "batch",
                    batches.view(batches.any(batch.isEmpty() ? id : batch).state()));
            model.addAttribute("mayOpen", caller.has(Roles.OFFICER) || caller.has(Roles.CHAIR));
            return "allocation/staff-deliberation-open";
        }
        return page(id, caller, model);
    }

    @PostMapping("/{id}/votes")
    Object vote(
            @PathVariable String id,
            @Valid @ModelAttribute("vote") CommitteeForms.Vote form,
            BindingResult errors,
            Caller caller,
            Model model) {
        caller.require(Roles.MEMBER, Roles.CHAIR);
        if (errors.hasErrors()) {
            return Forms.again(page(id, caller, model));
        }
        desk.vote(id, form, caller);
        return to(id);
    }

    @PostMapping("/{id}/recusals")
    Object recuse(
            @PathVariable String id,
            @Valid @ModelAttribute("recusal") CommitteeForms.Recusal form,
            BindingResult errors,
            Caller caller,
            Model model) {
        caller.require(Roles.MEMBER, Roles.CHAIR);
        if (errors.hasErrors()) {
            return Forms.again(page(id, caller, model));
        }
        desk.recuse(id, form, caller);
        return to(id);
    }

    @PostMapping("/{id}/close")
    Object close(
            @PathVariable String id,
            @Valid @ModelAttribute("closing") CommitteeForms.Closing form,
            BindingResult errors,
            Caller caller,
            Model model) {
        caller.require(Roles.CHAIR);
        if (errors.hasErrors()) {
            return Forms.again(page(id, caller, model));
        }
        desk.close(id, form, caller);
        return to(id);
    }

    private String page(String id, Caller caller, Model model) {
        if (desk.find(id).isEmpty()) {
            throw ProblemException.absent();
        }
        var view = desk.view(id, caller);
        model.addAttribute("deliberation", view);
        model.addAttribute("mine", desk.standOf(id, caller));
        model.addAttribute("chair", caller.has(Roles.CHAIR));
        addIfAbsent(model, "vote", new CommitteeForms.VoteDraft(view.digest(), null, null, null));
        addIfAbsent(model, "recusal", new CommitteeForms.RecusalDraft(view.digest(), null, null));
        addIfAbsent(model, "closing", new CommitteeForms.ClosingDraft(view.digest(), null));
        return "allocation/staff-deliberation";
    }

    private static void addIfAbsent(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, form);
        }
    }

    private static String to(String id) {
        return "redirect:/staff/allocation/deliberations/" + id;
    }
}
