package cn.gov.zs.platform.http.sample;

import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
class SampleController {

    enum Colour {
        RED,
        BLUE
    }

    record Wish(
            @NotBlank String name,
            Colour colour,
            int size,
            @Valid List<Part> parts) {}

    record Part(@Min(1) int number) {}

    record WishForm(
            UUID formId,
            @NotBlank @Size(max = 20) String name,
            @NotNull LocalDate day,
            @Min(1) Integer size,
            Colour colour,
            @Valid List<Part> parts,
            String note) {}

    @ModelAttribute("colours")
    Colour[] colours() {
        return Colour.values();
    }

    record Step(String title, Instant at, String note, String state) {}

    @GetMapping("/notices")
    String list(Model model, Optional<Caller> caller) {
        model.addAttribute("steps", steps());
        model.addAttribute("day", LocalDate.of(2026, 11, 23));
        model.addAttribute("rent", new BigDecimal("1234.5"));
        model.addAttribute("area", new BigDecimal("42.50"));
        return "sample";
    }

    @GetMapping("/my/wishes/new")
    String form(Model model, Caller caller) {
        model.addAttribute("form", new WishForm(UUID.randomUUID(), "", null, null, null, List.of(new Part(1)), ""));
        return "sample-form";
    }

    @PostMapping("/my/wishes")
    Object send(@Valid @ModelAttribute("form") WishForm form, BindingResult errors, Model model, Caller caller) {
        if (errors.hasErrors()) {
            return Forms.again("sample-form");
        }
        return "redirect:/my/wishes/" + form.formId();
    }

    @GetMapping("/staff/desk")
    @ResponseBody
    String desk(Caller caller) {
        caller.require("clerk");
        return "desk of " + caller.username() + " in " + caller.township().orElse("-");
    }

    @GetMapping("/notices/{id}")
    String notice(@PathVariable UUID id) {
        return new SampleApi().wish(id).toString();
    }

    private static List<Step> steps() {
        return List.of(
                new Step("提交申请", Instant.parse("2026-10-01T01:30:00Z"), "小榄镇", "done"),
                new Step("初审公示", Instant.parse("2026-11-01T01:30:00Z"), null, "now"),
                new Step("市级复核", null, null, "next"));
    }
}
