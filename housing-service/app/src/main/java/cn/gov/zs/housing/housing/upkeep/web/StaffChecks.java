package cn.gov.zs.housing.housing.upkeep.web;

import cn.gov.zs.housing.housing.forms.web.TypedForm;
import cn.gov.zs.housing.housing.stock.HomeId;
import cn.gov.zs.housing.housing.upkeep.CheckState;
import cn.gov.zs.housing.housing.upkeep.Finding;
import cn.gov.zs.housing.housing.upkeep.Upkeep.CheckFilter;
import cn.gov.zs.platform.http.Caller;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where officers plan visits to homes and record what they found. */
@Controller
@RequestMapping("/staff/occupancy-checks")
class StaffChecks {
    private static final String BASE = "/staff/occupancy-checks";
    private static final String FORM = "housing/check-form";
    private static final String CHECK = "housing/check";
    private static final int LONGEST_PLACE = 40;
    private static final int ON_ONE_PAGE = 50;

    private final UpkeepDesk desk;
    private final UpkeepLists lists;

    StaffChecks(UpkeepDesk desk, UpkeepLists lists) {
        this.desk = desk;
        this.lists = lists;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam Optional<CheckState> state,
            @RequestParam(defaultValue = "") String home,
            @RequestParam(defaultValue = "0") @Min(0) @Max(Listed.LAST) int page) {
        var filter = new CheckFilter(state, home.isEmpty() ? Optional.empty() : Optional.of(home));
        return new ModelAndView("housing/staff-checks")
                .addObject("checks", lists.checks(filter, page, ON_ONE_PAGE))
                .addObject("states", CheckState.values())
                .addObject("state", state.map(CheckState::name).orElse(""))
                .addObject("home", home)
                .addObject("place", home.isEmpty() ? "" : desk.place(home))
                .addObject(
                        "empty",
                        home.isEmpty() ? null : desk.checkBook().empty(home).orElse(null));
    }

    @GetMapping("/new")
    ModelAndView form(@RequestParam(defaultValue = "") String home) {
        var form = TypedForm.blank().with("day", desk.today());
        return form((home.isEmpty() ? form : form.with("home", home)).on(new ModelAndView(FORM)), home);
    }

    private ModelAndView form(ModelAndView page, String home) {
        return page.addObject("known", !home.isEmpty()).addObject("place", home.isEmpty() ? "" : desk.place(home));
    }

    @PostMapping
    Object plan(@RequestParam Map<String, String> sent, Caller caller) {
        var form = TypedForm.of(sent);
        var known = form.typed("home");
        if (known.isEmpty()) {
            var estate = form.text("estate", LONGEST_PLACE);
            var building = form.text("building", LONGEST_PLACE);
            var number = form.text("number", LONGEST_PLACE);
            form.with("home", HomeId.at(estate, building, number).text());
        }
        desk.plan(form, caller);
        if (!form.isWrong()) {
            return "redirect:" + BASE + "/" + form.formId();
        }
        form.with("home", known);
        return form(form.again(FORM), known);
    }

    @GetMapping("/{id:[0-9a-f-]{36}}")
    ModelAndView check(@PathVariable UUID id) {
        var read = desk.check(id);
        return page(
                TypedForm.blank()
                        .with("version", read.version())
                        .with("on", desk.today())
                        .on(new ModelAndView(CHECK)),
                id);
    }

    private ModelAndView page(ModelAndView page, UUID id) {
        var read = desk.check(id);
        return page.addObject(
                        "check",
                        CheckView.of(read, desk.place(read.state().visit().home())))
                .addObject("findings", Finding.values());
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/result")
    Object result(@PathVariable UUID id, @RequestParam Map<String, String> sent, Caller caller) {
        desk.check(id);
        var form = TypedForm.of(sent);
        desk.record(id.toString(), form, caller);
        return form.isWrong() ? page(form.again(CHECK), id) : "redirect:" + BASE + "/" + id;
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/dropping")
    Object drop(@PathVariable UUID id, @RequestParam Map<String, String> sent, Caller caller) {
        desk.check(id);
        var form = TypedForm.of(sent);
        desk.drop(id.toString(), form, caller);
        return form.isWrong() ? page(form.again(CHECK), id) : "redirect:" + BASE + "/" + id;
    }
}
