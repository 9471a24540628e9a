package cn.gov.zs.housing.housing.upkeep.web;

import cn.gov.zs.housing.housing.forms.web.TypedForm;
import cn.gov.zs.housing.housing.upkeep.RepairState;
import cn.gov.zs.housing.housing.upkeep.Upkeep.RepairFilter;
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

/** Where officers see to repair requests, those that waited longest first. */
@Controller
@RequestMapping("/staff/repairs")
class StaffRepairs {
    private static final String BASE = "/staff/repairs";
    private static final String REPAIR = "housing/repair";
    private static final int ON_ONE_PAGE = 50;

    private final UpkeepDesk desk;
    private final UpkeepLists lists;

    StaffRepairs(UpkeepDesk desk, UpkeepLists lists) {
        this.desk = desk;
        this.lists = lists;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam Optional<RepairState> state,
            @RequestParam(defaultValue = "") String home,
            @RequestParam(defaultValue = "0") @Min(0) @Max(Listed.LAST) int page) {
        var filter = new RepairFilter(state, home.isEmpty() ? Optional.empty() : Optional.of(home), Optional.empty());
        return new ModelAndView("housing/staff-repairs")
                .addObject("repairs", lists.repairs(filter, page, ON_ONE_PAGE, false))
                .addObject("states", RepairState.values())
                .addObject("state", state.map(RepairState::name).orElse(""))
                .addObject("home", home);
    }

    @GetMapping("/{id:[0-9a-f-]{36}}")
    ModelAndView repair(@PathVariable UUID id) {
        var read = desk.repair(id);
        return page(TypedForm.blank().with("version", read.version()).on(new ModelAndView(REPAIR)), id);
    }

    private ModelAndView page(ModelAndView page, UUID id) {
        var read = desk.repair(id);
        return page.addObject(
                        "repair",
                        RepairView.of(read, desk.place(read.state().file().home()), desk.today(), false))
                .addObject("base", BASE)
                .addObject("mine", false);
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/acts")
    Object act(@PathVariable UUID id, @RequestParam Map<String, String> sent, Caller caller) {
        desk.repair(id);
        var form = TypedForm.of(sent);
        desk.act(id.toString(), form, false, caller);
        return form.isWrong() ? page(form.again(REPAIR), id) : "redirect:" + BASE + "/" + id;
    }
}
