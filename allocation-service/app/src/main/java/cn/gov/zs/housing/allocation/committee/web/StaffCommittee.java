package cn.gov.zs.housing.allocation.committee.web;

import cn.gov.zs.housing.allocation.committee.Strata;
import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The officers' pages of the register of members and of the committee's rule. */
@Controller
@RequestMapping("/staff/allocation/committee")
class StaffCommittee {

    private static final String HERE = "redirect:/staff/allocation/committee";

    private final CommitteeDesk desk;

    StaffCommittee(CommitteeDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String show(Caller caller, Model model) {
        model.addAttribute("committee", desk.staff(caller));
        model.addAttribute("officer", caller.has(Roles.OFFICER));
        return "allocation/staff-committee";
    }

    @GetMapping("/members/new")
    String fresh(Caller caller, Model model) {
        caller.require(Roles.OFFICER);
        model.addAttribute("form", CommitteeForms.EntryDraft.blank(desk.today()));
        return entryPage(model);
    }

    @PostMapping("/members")
    Object enter(
            @Valid @ModelAttribute("form") CommitteeForms.Entry form,
            BindingResult errors,
            Caller caller,
            Model model) {
        caller.require(Roles.OFFICER);
        if (!errors.hasErrors()) {
            form.wrongDay().ifPresent(field -> errors.rejectValue(field, "committee.field.day"));
        }
        if (errors.hasErrors()) {
            return Forms.again(entryPage(model));
        }
        desk.enter(form, caller);
        return HERE;
    }

    private static String entryPage(Model model) {
        model.addAttribute("strata", Strata.COMMON);
        return "allocation/staff-committee-member";
    }

    @PostMapping("/members/{id}/confirm")
    String confirm(@PathVariable String id, Caller caller) {
        desk.confirm(id, caller);
        return HERE;
    }

    @GetMapping("/members/{id}/{act:end|refuse}")
    String why(@PathVariable String id, @PathVariable String act, Caller caller, Model model) {
        caller.require(Roles.OFFICER);
        model.addAttribute("form", new Reason(null));
        return whyPage(id, act, caller, model);
    }

    @PostMapping("/members/{id}/{act:end|refuse}")
    Object endOrRefuse(
            @PathVariable String id,
            @PathVariable String act,
            @Valid @ModelAttribute("form") CommitteeForms.Why form,
            BindingResult errors,
            Caller caller,
            Model model) {
        caller.require(Roles.OFFICER);
        if (errors.hasErrors()) {
            return Forms.again(whyPage(id, act, caller, model));
        }
        if (act.equals("end")) {
            desk.end(id, form.reason(), caller);
        } else {
            desk.refuse(id, form.reason(), caller);
        }
        return HERE;
    }

    private String whyPage(String id, String act, Caller caller, Model model) {
        model.addAttribute("member", desk.member(id, caller));
        model.addAttribute("act", act);
        return "allocation/staff-committee-why";
    }

    @GetMapping("/rules/new")
    String freshRule(Caller caller, Model model) {
        caller.require(Roles.OFFICER);
        model.addAttribute("form", new CommitteeForms.RuleDraft(null, null, null, null, null, null, null));
        return "allocation/staff-committee-rule";
    }

    @PostMapping("/rules")
    Object enterRule(
            @Valid @ModelAttribute("form") CommitteeForms.RuleEntry form, BindingResult errors, Caller caller) {
        caller.require(Roles.OFFICER);
        if (!errors.hasErrors()) {
            CommitteeDesk.wrongField(form)
                    .ifPresent(field -> errors.rejectValue(
                            field, field.equals("from") ? "committee.field.day" : "committee.field.share"));
        }
        if (errors.hasErrors()) {
            return Forms.again("allocation/staff-committee-rule");
        }
        desk.enterRule(form, caller);
        return HERE;
    }

    @PostMapping("/rules/{number}/confirm")
    String confirmRule(@PathVariable int number, Caller caller) {
        desk.confirmRule(number, caller);
        return HERE;
    }

    /** The form before anything was typed; the same fields as {@link CommitteeForms.Why}. */
    record Reason(@Nullable String reason) {}
}
