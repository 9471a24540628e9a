package cn.gov.zs.housing.allocation.batch.web;

import cn.gov.zs.housing.allocation.contract.Category;
import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.http.Caller;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The staff's pages of batches: overview, plan, freeze, approve, open the draw. */
@Controller
@RequestMapping("/staff/allocation")
class StaffBatches {

    private final BatchReading reading;
    private final BatchApi api;

    StaffBatches(BatchReading reading, BatchApi api) {
        this.reading = reading;
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

    @GetMapping("/batches/new")
    String fresh(@RequestParam(defaultValue = "") String offer, Caller caller, Model model) {
        caller.require(Roles.OFFICER);
        model.addAttribute("offers", reading.offers(0));
        model.addAttribute("chosen", offer);
        model.addAttribute("categories", Category.values());
        model.addAttribute("formId", UUID.randomUUID().toString());
        return "allocation/staff-batch-new";
    }

    @PostMapping("/batches")
    String plan(@Valid @ModelAttribute BatchForms.Plan form, Caller caller) {
        return toBatch(api.plan(form, caller));
    }

    @GetMapping("/batches/{id}")
    String show(@PathVariable String id, Caller caller, Model model) {
        var view = api.show(id, caller);
        model.addAttribute("items", reading.items(reading.any(id).state()));
        model.addAttribute("version", view.version());
        model.addAttribute("batch", view.batch());
        model.addAttribute("steps", BatchTimeline.of(view.batch()));
        model.addAttribute("officer", caller.has(Roles.OFFICER));
        model.addAttribute("chair", caller.has(Roles.CHAIR));
        model.addAttribute("witness", caller.has(Roles.WITNESS));
        return "allocation/staff-batch";
    }

    @PostMapping("/batches/{id}/freeze")
    String freeze(@PathVariable String id, @Valid @ModelAttribute BatchForms.Step form, Caller caller) {
        return toBatch(api.freeze(id, form, caller));
    }

    @PostMapping("/batches/{id}/approve")
    String approve(@PathVariable String id, @Valid @ModelAttribute BatchForms.Approval form, Caller caller) {
        return toBatch(api.approve(id, form, caller));
    }

    @PostMapping("/batches/{id}/open-draw")
    String openDraw(@PathVariable String id, @Valid @ModelAttribute BatchForms.Step form, Caller caller) {
        return toBatch(api.openDraw(id, form, caller));
    }

    private static String toBatch(StaffBatchView view) {
        return "redirect:/staff/allocation/batches/" + view.batch().batchId();
    }
}
