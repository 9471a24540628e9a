package cn.gov.zs.housing.allocation.ceremony.web;

import cn.gov.zs.housing.allocation.ceremony.Statement;
import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.http.Caller;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The witness's page, made for her phone: sign, seal, reveal, confirm. Its script makes and keeps her share. */
@Controller
@RequestMapping("/staff/allocation/ceremonies/{id}")
class CeremonyWitnessPage {

    private final CeremonyReading reading;
    private final CeremonyWitnessApi api;

    CeremonyWitnessPage(CeremonyReading reading, CeremonyWitnessApi api) {
        this.reading = reading;
        this.api = api;
    }

    @GetMapping("/witness")
    String show(@PathVariable String id, Caller caller, Model model) {
        caller.require(Roles.WITNESS);
        var found = reading.any(id);
        var view = CeremonyView.of(found);
        model.addAttribute("c", view);
        found.state().announcement().seatOf(caller.username()).ifPresent(seat -> {
            var statement = new Statement(found.state().announcement(), seat);
            model.addAttribute("seat", view.seats().get(seat.seat() - 1));
            model.addAttribute("statement", statement.digest());
            model.addAttribute("statementText", statement.text());
            model.addAttribute(
                    "confirmed",
                    view.typed()
                            .filter(t -> t.confirmedBy().contains(seat.seat()))
                            .isPresent());
        });
        return "allocation/ceremony-witness";
    }

    @PostMapping("/attendance")
    String sign(@PathVariable String id, @Valid @ModelAttribute CeremonyForms.Attendance form, Caller caller) {
        return to(api.sign(id, form, caller));
    }

    @PostMapping("/seals")
    String seal(@PathVariable String id, @Valid @ModelAttribute CeremonyForms.Sealing form, Caller caller) {
        return to(api.seal(id, form, caller));
    }

    @PostMapping("/reveals")
    String reveal(@PathVariable String id, @Valid @ModelAttribute CeremonyForms.Revealing form, Caller caller) {
        return to(api.reveal(id, form, caller));
    }

    @PostMapping("/confirmations")
    String confirm(@PathVariable String id, @Valid @ModelAttribute CeremonyForms.Balls form, Caller caller) {
        return to(api.confirm(id, form, caller));
    }

    private static String to(CeremonyView view) {
        return "redirect:/staff/allocation/ceremonies/" + view.id() + "/witness";
    }
}
