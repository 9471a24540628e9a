package cn.gov.zs.housing.allocation.drawing.web;

import cn.gov.zs.housing.allocation.batch.Batch;
import cn.gov.zs.housing.allocation.batch.Seal;
import cn.gov.zs.housing.allocation.batch.web.BatchReading;
import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The witness's page: seal, then reveal. Its script computes the commitment; without it, pasted hexadecimal does. */
@Controller
@RequestMapping("/staff/allocation/batches/{id}")
class WitnessPage {

    private final BatchReading reading;
    private final WitnessApi api;

    WitnessPage(BatchReading reading, WitnessApi api) {
        this.reading = reading;
        this.api = api;
    }

    @GetMapping("/witness")
    String show(@PathVariable String id, Caller caller, Model model) {
        caller.require(Roles.WITNESS);
        var batch = reading.any(id).state();
        if (batch instanceof Batch.Cancelled) {
            return "redirect:/batches/" + id;
        }
        if (!(batch instanceof Batch.Fixed)) {
            throw ProblemException.absent();
        }
        var mine = batch instanceof Batch.Opened opened
                ? opened.sealOf(caller.subject())
                : java.util.Optional.<Seal>empty();
        model.addAttribute("batch", reading.view(batch));
        model.addAttribute("sealed", mine.map(s -> s.commitment().hex()).orElse(null));
        model.addAttribute("revealed", mine.flatMap(Seal::reveal).isPresent());
        return "allocation/witness";
    }

    @PostMapping("/seals")
    String seal(@PathVariable String id, @Valid @ModelAttribute WitnessForms.Sealing form, Caller caller) {
        api.seal(id, form, caller);
        return "redirect:/staff/allocation/batches/" + id + "/witness";
    }

    @PostMapping("/reveals")
    String reveal(@PathVariable String id, @Valid @ModelAttribute WitnessForms.Revealing form, Caller caller) {
        api.reveal(id, form, caller);
        return "redirect:/staff/allocation/batches/" + id + "/witness";
    }
}
