package cn.gov.zs.housing.housing.stock.web;

import cn.gov.zs.housing.housing.stock.Facility;
import cn.gov.zs.housing.housing.stock.Home;
import cn.gov.zs.housing.housing.stock.HomeMove;
import cn.gov.zs.housing.housing.stock.MoveHome;
import cn.gov.zs.housing.housing.stock.Orientation;
import cn.gov.zs.housing.housing.stock.ReviseHome;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one home: what it is, what it was on any day, what happened to it, and what an officer may do. */
@Controller
@RequestMapping("/staff/homes/{homeId}")
class StaffHome {
    private static final int LINES = 50;
    private static final String MOVE = "housing/home-move";
    private static final String PARTICULARS = "housing/home-particulars";
    private static final String RENT = "housing/home-rent";
    private static final String DEFECT = "housing/home-defect";
    private static final String MENDED = "housing/home-mended";

    private final HomeActs acts;

    StaffHome(HomeActs acts) {
        this.acts = acts;
    }

    @GetMapping
    String page(
            @PathVariable UUID homeId,
            @RequestParam(name = "as-of") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> asOf,
            @RequestParam(defaultValue = "0") @Min(0) @Max(Page.LAST) int page,
            Model model) {
        var home = shown(homeId, model);
        var file = home.state().file();
        var today = acts.today();
        var day = asOf.orElse(today);
        model.addAttribute("day", day);
        model.addAttribute("past", asOf.filter(today::isAfter).isPresent());
        model.addAttribute("then", file.asOf(day).map(HomeAsOfView::of).orElse(null));
        model.addAttribute("moves", HomeMove.openTo(home.state()));
        model.addAttribute("revisable", ReviseHome.mayBeRevised(home.state()));
        model.addAttribute("rents", RentView.of(file.rents(), today));
        model.addAttribute("defects", file.defects());
        model.addAttribute("defectable", MoveHome.canBeDefective(home.state()));
        model.addAttribute("history", Page.cut(HistoryLine.of(file), page, LINES));
        return "housing/staff-home";
    }

    @GetMapping("/moves/{move}")
    String move(@PathVariable UUID homeId, @PathVariable HomeMove move, Model model) {
        var home = shown(homeId, model);
        model.addAttribute("form", new HomeForms.Move(home.version(), move, null));
        return MOVE;
    }

    @PostMapping("/moves")
    Object move(
            @PathVariable UUID homeId,
            @Valid @ModelAttribute("form") HomeForms.Move form,
            BindingResult errors,
            Model model,
            Caller caller) {
        return done(homeId, MOVE, errors, model, errors.hasErrors() ? null : acts.move(homeId, form, caller));
    }

    @GetMapping("/particulars")
    String particulars(@PathVariable UUID homeId, Model model) {
        model.addAttribute("form", HomeForms.Known.of(shown(homeId, model)));
        return PARTICULARS;
    }

    @PostMapping("/particulars")
    Object particulars(
            @PathVariable UUID homeId,
            @Valid @ModelAttribute("form") HomeForms.Known form,
            BindingResult errors,
            Model model,
            Caller caller) {
        return done(homeId, PARTICULARS, errors, model, errors.hasErrors() ? null : acts.revise(homeId, form, caller));
    }

    @GetMapping("/rent")
    String rent(@PathVariable UUID homeId, Model model) {
        var home = shown(homeId, model);
        model.addAttribute("form", new BlankRent(home.version(), acts.today(), null, null));
        return RENT;
    }

    @PostMapping("/rent")
    Object rent(
            @PathVariable UUID homeId,
            @Valid @ModelAttribute("form") HomeForms.NewRent form,
            BindingResult errors,
            Model model,
            Caller caller) {
        return done(homeId, RENT, errors, model, errors.hasErrors() ? null : acts.setRent(homeId, form, caller));
    }

    @GetMapping("/defects/new")
    String defect(@PathVariable UUID homeId, Model model) {
        var home = shown(homeId, model);
        model.addAttribute("form", new HomeForms.FoundDefect(home.version(), null));
        return DEFECT;
    }

    @PostMapping("/defects")
    Object defect(
            @PathVariable UUID homeId,
            @Valid @ModelAttribute("form") HomeForms.FoundDefect form,
            BindingResult errors,
            Model model,
            Caller caller) {
        return done(homeId, DEFECT, errors, model, errors.hasErrors() ? null : acts.foundDefect(homeId, form, caller));
    }

    @GetMapping("/defects/{defect}/mended")
    String mended(@PathVariable UUID homeId, @PathVariable int defect, Model model) {
        var home = shown(homeId, model);
        defect(home, defect, model);
        model.addAttribute("form", new HomeForms.Mended(home.version(), null));
        return MENDED;
    }

    @PostMapping("/defects/{defect}/mended")
    Object mended(
            @PathVariable UUID homeId,
            @PathVariable int defect,
            @Valid @ModelAttribute("form") HomeForms.Mended form,
            BindingResult errors,
            Model model,
            Caller caller) {
        defect(acts.get(homeId), defect, model);
        return done(
                homeId, MENDED, errors, model, errors.hasErrors() ? null : acts.mended(homeId, defect, form, caller));
    }

    /** The rent form before anything was typed; the same fields as {@link HomeForms.NewRent}. */
    record BlankRent(
            Long version,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @Nullable String rent,
            @Nullable String why) {}

    private Versioned<Home> shown(UUID homeId, Model model) {
        var home = acts.get(homeId);
        model.addAttribute("home", HomeView.of(home));
        model.addAttribute("orientations", Orientation.values());
        model.addAttribute("kinds", Facility.values());
        return home;
    }

    private static void defect(Versioned<Home> home, int number, Model model) {
        home.state().file().defects().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .ifPresent(each -> model.addAttribute("defect", each));
    }

    private Object done(
            UUID homeId, String view, BindingResult errors, Model model, @Nullable Optional<FieldFault> answer) {
        if (answer != null) {
            answer.ifPresent(fault -> fault.to(errors));
        }
        if (errors.hasErrors()) {
            shown(homeId, model);
            return Forms.again(view);
        }
        return "redirect:/staff/homes/" + homeId;
    }
}
