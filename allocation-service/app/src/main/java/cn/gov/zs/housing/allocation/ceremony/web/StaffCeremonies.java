package cn.gov.zs.housing.allocation.ceremony.web;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.web.BatchReading;
import cn.gov.zs.housing.allocation.ceremony.AnnounceCeremony;
import cn.gov.zs.housing.allocation.rules.freeze.Seat;
import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The officer's pages of ceremonies: a batch's attempts, the announcement, and the page from which one is led. */
@Controller
@RequestMapping("/staff/allocation")
class StaffCeremonies {

    private static final String FORM = "allocation/staff-ceremony-new";

    private final BatchReading batches;
    private final AnnounceCeremony announce;
    private final CeremonyApi api;

    StaffCeremonies(BatchReading batches, AnnounceCeremony announce, CeremonyApi api) {
        this.batches = batches;
        this.announce = announce;
        this.api = api;
    }

    @GetMapping("/batches/{batchId}/ceremonies")
    String list(@PathVariable String batchId, Caller caller, Model model) {
        caller.require(Roles.STAFF);
        var batch = batches.any(batchId).state();
        model.addAttribute("batch", batch.plan());
        model.addAttribute("ceremonies", api.list(batchId, caller));
        model.addAttribute(
                "open",
                caller.has(Roles.OFFICER)
                        && (batch instanceof Batch.Frozen
                                || batch instanceof Batch.Approved
                                || batch instanceof Batch.Drawing));
        return "allocation/staff-ceremonies";
    }

    @GetMapping("/batches/{batchId}/ceremonies/new")
    String fresh(@PathVariable String batchId, Caller caller, Model model) {
        caller.require(Roles.OFFICER);
        model.addAttribute(
                "form",
                switch (batches.any(batchId).state()) {
                    case Batch.Drawing drawing ->
                        AnnouncementDraft.draw(
                                announce.nextAttempt(batchId, false),
                                drawing.plan().arrangement());
                    default -> AnnouncementDraft.usual(announce.nextAttempt(batchId, true));
                });
        return form(batchId, model);
    }

    @PostMapping("/batches/{batchId}/ceremonies")
    Object announce(
            @PathVariable String batchId,
            @Valid @ModelAttribute("form") AnnouncementDraft form,
            BindingResult errors,
            Caller caller,
            Model model) {
        caller.require(Roles.OFFICER);
        batches.any(batchId);
        form.check(errors);
        if (errors.hasErrors()) {
            return Forms.again(form(batchId, model));
        }
        return to(api.announce(batchId, form.form(), caller));
    }

    private String form(String batchId, Model model) {
        model.addAttribute("batch", batches.any(batchId).state().plan());
        model.addAttribute("parties", Seat.Party.values());
        model.addAttribute("drawAttempt", announce.nextAttempt(batchId, false));
        return FORM;
    }

    @GetMapping("/ceremonies/{id}")
    String show(@PathVariable String id, Caller caller, Model model) {
        var view = api.show(id, caller);
        model.addAttribute("c", view.ceremony());
        model.addAttribute("accounts", view.accounts());
        model.addAttribute("officer", caller.has(Roles.OFFICER));
        model.addAttribute("aborts", caller.has(Roles.OFFICER) || caller.has(Roles.CHAIR));
        return "allocation/staff-ceremony";
    }

    @PostMapping("/ceremonies/{id}/opening")
    String open(@PathVariable String id, Caller caller) {
        return to(api.open(id, caller));
    }

    @PostMapping("/ceremonies/{id}/sealing-close")
    String closeSealing(@PathVariable String id, Caller caller) {
        return to(api.closeSealing(id, caller));
    }

    @PostMapping("/ceremonies/{id}/reveals-close")
    String closeReveals(@PathVariable String id, Caller caller) {
        return to(api.closeReveals(id, caller));
    }

    @PostMapping("/ceremonies/{id}/balls")
    String type(@PathVariable String id, @Valid @ModelAttribute CeremonyForms.Balls form, Caller caller) {
        return to(api.type(id, form, caller));
    }

    @PostMapping("/ceremonies/{id}/abort")
    String abort(@PathVariable String id, @Valid @ModelAttribute CeremonyForms.Abort form, Caller caller) {
        return to(api.abort(id, form, caller));
    }

    private static String to(StaffCeremonyView view) {
        return "redirect:/staff/allocation/ceremonies/" + view.ceremony().id();
    }
}
