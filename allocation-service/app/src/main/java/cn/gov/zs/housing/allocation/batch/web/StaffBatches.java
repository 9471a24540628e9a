package cn.gov.zs.housing.allocation.batch.web;

import cn.gov.zs.housing.allocation.batch.BatchAnswer;
import cn.gov.zs.housing.allocation.batch.Offer;
import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.rules.freeze.Seat;
import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import cn.gov.zs.platform.http.ProblemException;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The staff's pages of batches: overview, plan, freeze, open the draw. */
@Controller
@RequestMapping("/staff/allocation")
class StaffBatches {

    private final BatchReading reading;
    private final EntrantPages entrants;
    private final BatchApi api;

    StaffBatches(BatchReading reading, EntrantPages entrants, BatchApi api) {
        this.reading = reading;
        this.entrants = entrants;
        this.api = api;
    }

    @GetMapping
    String overview(@RequestParam(defaultValue = "0") int page, Caller caller, Model model) {
        caller.require(Roles.STAFF);
        model.addAttribute("batches", reading.staffPage(page));
        model.addAttribute("offers", reading.offers(0));
        model.addAttribute("officer", caller.has(Roles.OFFICER));
        return "allocation/staff-overview";
    }

    /** First the offer is chosen, then its homes are shared. */
    @GetMapping("/batches/new")
    String fresh(
            @RequestParam(defaultValue = "") String offer,
            @RequestParam(defaultValue = "") String title,
            Caller caller,
            Model model) {
        caller.require(Roles.OFFICER);
        var chosen = reading.offer(offer);
        if (chosen.isEmpty()) {
            model.addAttribute("offers", reading.offersWith(offer));
            model.addAttribute("named", title);
            return "allocation/staff-batch-offer";
        }
        model.addAttribute("form", PlanDraft.over(offer, chosen.get().homes(), title));
        return planPage(chosen.get(), model);
    }

    @PostMapping("/batches")
    Object plan(@ModelAttribute("form") PlanDraft form, BindingResult errors, Caller caller, Model model) {
        caller.require(Roles.OFFICER);
        var checked = form.check(errors);
        if (checked.isPresent()) {
            switch (api.asked(checked.get(), caller)) {
                case BatchAnswer.TooFewHomes(var rooms, var there, var asked) ->
                    errors.reject("plan.field.too-few", new Object[] {rooms, there, asked}, null);
                case BatchAnswer other -> {
                    return "redirect:/staff/allocation/batches/" + BatchProblems.orThrow(other);
                }
            }
        }
        var offer = reading.offer(String.valueOf(form.offerId())).orElseThrow(ProblemException::absent);
        return Forms.again(planPage(offer, model));
    }

    private static String planPage(Offer offer, Model model) {
        var homes = new TreeMap<String, Long>();
        offer.homes().forEach(home -> homes.merge(Integer.toString(home.rooms()), 1L, Long::sum));
        model.addAttribute("homes", homes);
        model.addAttribute("categories", Category.values());
        model.addAttribute("parties", Seat.Party.values());
        return "allocation/staff-batch-new";
    }

    @GetMapping("/batches/{id}")
    String show(@PathVariable String id, @RequestParam(defaultValue = "0") int page, Caller caller, Model model) {
        var view = api.show(id, caller);
        var state = reading.any(id).state();
        model.addAttribute("items", reading.items(state));
        model.addAttribute("entrants", entrants.page(state, page));
        model.addAttribute("version", view.version());
        model.addAttribute(
                "objections",
                BatchView.objections(state)
                        .map(objections -> objections.all().entrySet())
                        .orElse(Set.of()));
        model.addAttribute("leftOut", caller.has(Roles.OFFICER) ? reading.leftOut(state) : List.of());
        model.addAttribute("batch", view.batch());
        model.addAttribute("steps", BatchTimeline.of(view.batch()));
        model.addAttribute("officer", caller.has(Roles.OFFICER));
        model.addAttribute("certificates", view.certificates());
        model.addAttribute("committee", caller.has(Roles.CHAIR) || caller.has(Roles.MEMBER));
        model.addAttribute("witness", caller.has(Roles.WITNESS));
        model.addAttribute(
                "cancellable",
                (caller.has(Roles.OFFICER) || caller.has(Roles.CHAIR))
                        && allowedToCancel(view.batch().state(), caller).equals("YES"));
        return "allocation/staff-batch";
    }

    @PostMapping("/batches/{id}/freeze")
    String freeze(@PathVariable String id, @Valid @ModelAttribute BatchForms.Step form, Caller caller) {
        return toBatch(api.freeze(id, form, caller));
    }

    @PostMapping("/batches/{id}/open-draw")
    String openDraw(@PathVariable String id, @Valid @ModelAttribute BatchForms.Step form, Caller caller) {
        return toBatch(api.openDraw(id, form, caller));
    }

    @GetMapping("/batches/{id}/cancel")
    String confirmCancel(@PathVariable String id, Caller caller, Model model) {
        caller.require(Roles.OFFICER, Roles.CHAIR);
        var view = api.show(id, caller);
        model.addAttribute("form", new Reason(view.version(), null));
        return cancelPage(view, caller, model);
    }

    @PostMapping("/batches/{id}/cancel")
    Object cancel(
            @PathVariable String id,
            @Valid @ModelAttribute("form") BatchForms.Cancellation form,
            BindingResult errors,
            Caller caller,
            Model model) {
        if (errors.hasFieldErrors("reason")) {
            caller.require(Roles.OFFICER, Roles.CHAIR);
            return Forms.again(cancelPage(api.show(id, caller), caller, model));
        }
        return toBatch(api.cancel(id, form, caller));
    }

    private String cancelPage(StaffBatchView view, Caller caller, Model model) {
        model.addAttribute("batch", view.batch());
        model.addAttribute("allowed", allowedToCancel(view.batch().state(), caller));
        return "allocation/staff-batch-cancel";
    }

    /** YES; or why not: CHAIR_ONLY or OVER. */
    private static String allowedToCancel(String state, Caller caller) {
        return switch (state) {
            case "PLANNED", "FROZEN", "REJECTED" -> "YES";
            case "APPROVED" -> caller.has(Roles.CHAIR) ? "YES" : "CHAIR_ONLY";
            default -> "OVER";
        };
    }

    /** The form before anything was typed; the same fields as {@link BatchForms.Cancellation}. */
    record Reason(long version, @Nullable String reason) {}

    private static String toBatch(StaffBatchView view) {
        return "redirect:/staff/allocation/batches/" + view.batch().batchId();
    }
}
