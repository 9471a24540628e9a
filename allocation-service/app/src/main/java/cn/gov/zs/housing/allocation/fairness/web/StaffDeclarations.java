package cn.gov.zs.housing.allocation.fairness.web;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.fairness.Declaration;
import cn.gov.zs.housing.allocation.fairness.DeclarationText;
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

/** The page on which an auditor or officer hands in declarations of a batch's entrants. */
@Controller
@RequestMapping("/staff/allocation/batches/{id}/declarations")
class StaffDeclarations {

    /** More would not help to put the list right. */
    private static final int FAULTS_TOLD = 20;

    private final FairnessDesk desk;

    StaffDeclarations(FairnessDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String fresh(@PathVariable String id, Caller caller, Model model) {
        FairnessDesk.requireDeclarer(caller);
        model.addAttribute("form", DeclarationForms.Blank.fresh());
        return page(desk.batch(id), model);
    }

    @PostMapping
    Object handIn(
            @PathVariable String id,
            @Valid @ModelAttribute("form") DeclarationForms.HandIn form,
            BindingResult errors,
            Caller caller,
            Model model) {
        FairnessDesk.requireDeclarer(caller);
        var batch = desk.batch(id);
        if (errors.hasErrors()) {
            return Forms.again(page(batch, model));
        }
        var text = desk.read(batch, form.rows());
        text.faults().stream()
                .limit(FAULTS_TOLD)
                .forEach(fault -> errors.rejectValue("rows", key(fault), new Object[] {fault.line()}, null));
        if (text.faults().isEmpty() && text.rows().isEmpty()) {
            errors.rejectValue("rows", "field.required");
        }
        if (text.rows().size() > Declaration.MOST_ROWS) {
            errors.rejectValue("rows", "declaration.most", new Object[] {Declaration.MOST_ROWS}, null);
        }
        if (errors.hasErrors()) {
            return Forms.again(page(batch, model));
        }
        desk.handIn(form.formId(), batch, text, caller);
        return "redirect:/batches/" + id + "/fairness#declarations";
    }

    static String key(DeclarationText.Fault fault) {
        return "declaration.fault." + fault.wrong();
    }

    private String page(Batch.Fixed batch, Model model) {
        model.addAttribute("batchId", batch.plan().batchId());
        model.addAttribute("batchTitle", batch.plan().title());
        model.addAttribute("entrants", batch.frozen().content().entrants());
        model.addAttribute("lists", ListRow.of(desk.lists(batch.plan().batchId())));
        return "allocation/staff-declarations";
    }
}
