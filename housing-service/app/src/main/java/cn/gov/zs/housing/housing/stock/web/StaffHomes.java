package cn.gov.zs.housing.housing.stock.web;

import cn.gov.zs.housing.housing.stock.AddHomeAnswer;
import cn.gov.zs.housing.housing.stock.EnteredAs;
import cn.gov.zs.housing.housing.stock.HomeState;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The stock officer's list of homes, and the form that adds one. */
@Controller
@RequestMapping("/staff/homes")
class StaffHomes {
    private static final String FORM = "housing/new-home";

    private final AddHomeDesk desk;
    private final StaffHomeList list;

    StaffHomes(AddHomeDesk desk, StaffHomeList list) {
        this.desk = desk;
        this.list = list;
    }

    @GetMapping
    String list(
            @RequestParam Optional<HomeState> state,
            @RequestParam(defaultValue = "") String estate,
            @RequestParam(defaultValue = "") String building,
            @RequestParam Optional<Integer> rooms,
            @RequestParam(defaultValue = "0") @Min(0) @Max(Page.LAST) int page,
            Model model) {
        return list.show(HomePages.filter(state, estate, building, rooms), page, model);
    }

    @GetMapping("/new")
    String form(Model model) {
        model.addAttribute("form", new Blank(UUID.randomUUID(), desk.estates().getFirst()));
        return form(model, FORM);
    }

    @PostMapping
    Object add(@Valid @ModelAttribute("form") NewHome form, BindingResult errors, Model model, Caller caller) {
        form(model, FORM);
        if (form.formId() == null) {
            errors.rejectValue("formId", "required", "form.replayed");
        }
        if (!errors.hasErrors()) {
            desk.fault(form).ifPresent(fault -> fault.to(errors));
        }
        if (errors.hasErrors()) {
            return Forms.again(FORM);
        }
        if (desk.add(form, caller) instanceof AddHomeAnswer.DoorKnown) {
            errors.rejectValue("number", "problem.home.duplicate");
            return new ModelAndView(FORM, HttpStatus.CONFLICT);
        }
        return "redirect:/staff/homes?state=" + form.enteredAs();
    }

    private String form(Model model, String view) {
        model.addAttribute("estates", desk.estates());
        model.addAttribute("beginnings", EnteredAs.values());
        return view;
    }

    /** The form before anything was typed; the same fields as {@link NewHome}. */
    record Blank(
            UUID formId,
            String estate,
            @Nullable String building,
            @Nullable String number,
            @Nullable Integer rooms,
            @Nullable String floorArea,
            @Nullable Integer floor,
            @Nullable String address,
            EnteredAs state) {
        Blank(UUID formId, String estate) {
            this(formId, estate, null, null, null, null, null, null, EnteredAs.FIT);
        }
    }
}
