package cn.gov.zs.housing.allocation.fairness.web;

import cn.gov.zs.platform.http.Caller;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The report for everybody, from the freeze of the batch on: before the draw it tells what was declared already. */
@Controller
class FairnessPages {

    private final FairnessDesk desk;

    FairnessPages(FairnessDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/batches/{id}/fairness")
    String show(@PathVariable String id, Optional<Caller> caller, Model model) {
        var batch = desk.batch(id);
        var lists = desk.lists(id);
        model.addAttribute("batchId", id);
        model.addAttribute("batchTitle", batch.plan().title());
        model.addAttribute("lists", ListRow.of(lists));
        model.addAttribute(
                "report", desk.report(batch, lists).map(FairnessView::of).orElse(null));
        model.addAttribute("declares", caller.filter(FairnessDesk::declares).isPresent());
        return "allocation/fairness";
    }
}
