package cn.gov.zs.housing.housing.estate.web;

import cn.gov.zs.housing.housing.estate.EstateId;
import cn.gov.zs.housing.housing.township.Townships;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
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

/** The stock officer's estates and their buildings. */
@Controller
@RequestMapping("/staff/homes/estates")
class StaffEstates {
    /** Later than any list of ours is long. */
    static final int LAST_PAGE = 10_000;

    private static final int ON_ONE_PAGE = 50;
    private static final String NEW = "housing/new-estate";
    private static final String PLACE = "housing/estate-place";
    private static final String BUILDING = "housing/estate-building";

    private final EstateDesk desk;

    StaffEstates(EstateDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") @Min(0) @Max(LAST_PAGE) int page, Model model) {
        model.addAttribute("estates", desk.list(page, ON_ONE_PAGE));
        model.addAttribute("page", page);
        model.addAttribute("more", (page + 1L) * ON_ONE_PAGE < desk.count());
        return "housing/estates";
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("townships", Townships.list());
        model.addAttribute("form", new EstateForms.BlankEstate(UUID.randomUUID(), null, null, null));
        return NEW;
    }

    @PostMapping
    Object enter(
            @Valid @ModelAttribute("form") EstateForms.NewEstate form,
            BindingResult errors,
            Model model,
            Caller caller) {
        if (form.formId() == null) {
            errors.rejectValue("formId", "required", "form.replayed");
        }
        if (!errors.hasErrors()) {
            show(desk.enter(form, caller), errors);
        }
        if (errors.hasErrors()) {
            model.addAttribute("townships", Townships.list());
            return Forms.again(NEW);
        }
        return "redirect:/staff/homes/estates/" + EstateId.of(form.name()).text();
    }

    @GetMapping("/{estateId}")
    String page(@PathVariable UUID estateId, Model model) {
        model.addAttribute("estate", EstateView.of(desk.get(estateId)));
        return "housing/estate";
    }

    @GetMapping("/{estateId}/place")
    String place(@PathVariable UUID estateId, Model model) {
        shown(estateId, model);
        model.addAttribute("form", EstateForms.place(desk.get(estateId)));
        return PLACE;
    }

    @PostMapping("/{estateId}/place")
    Object place(
            @PathVariable UUID estateId,
            @Valid @ModelAttribute("form") EstateForms.Place form,
            BindingResult errors,
            Model model) {
        if (!errors.hasErrors()) {
            show(desk.move(estateId, form), errors);
        }
        return done(estateId, PLACE, errors, model);
    }

    @GetMapping("/{estateId}/buildings/edit")
    String building(@PathVariable UUID estateId, @RequestParam(defaultValue = "") String name, Model model) {
        shown(estateId, model);
        var estate = desk.get(estateId);
        var known = estate.state().building(name);
        model.addAttribute(
                "form",
                new EstateForms.BlankBuilding(
                        estate.version(),
                        known.map(building -> building.name()).orElse(null),
                        known.map(building -> building.floors()).orElse(null),
                        known.isPresent() && known.get().lift()));
        return BUILDING;
    }

    @PostMapping("/{estateId}/buildings")
    Object building(
            @PathVariable UUID estateId,
            @Valid @ModelAttribute("form") EstateForms.OneBuilding form,
            BindingResult errors,
            Model model) {
        if (!errors.hasErrors()) {
            show(desk.putBuilding(estateId, form), errors);
        }
        return done(estateId, BUILDING, errors, model);
    }

    private void shown(UUID estateId, Model model) {
        model.addAttribute("estate", EstateView.of(desk.get(estateId)));
        model.addAttribute("townships", Townships.list());
    }

    private Object done(UUID estateId, String view, BindingResult errors, Model model) {
        if (errors.hasErrors()) {
            shown(estateId, model);
            return Forms.again(view);
        }
        return "redirect:/staff/homes/estates/" + estateId;
    }

    private static void show(Optional<EstateDesk.Fault> fault, BindingResult errors) {
        fault.ifPresent(found ->
                errors.rejectValue(found.field(), found.message(), new Object[] {found.argument()}, found.message()));
    }
}
