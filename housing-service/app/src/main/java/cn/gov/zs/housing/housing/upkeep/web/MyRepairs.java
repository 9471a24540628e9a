package cn.gov.zs.housing.housing.upkeep.web;

import cn.gov.zs.housing.housing.forms.web.TypedForm;
import cn.gov.zs.housing.housing.upkeep.Fault;
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

/** Where a tenant asks for repairs of her home, and says whether they were made. */
@Controller
@RequestMapping("/my/tenancy/repairs")
class MyRepairs {
    private static final String BASE = "/my/tenancy/repairs";
    private static final String FORM = "housing/my-repair-form";
    private static final String REPAIR = "housing/repair";
    private static final int ON_ONE_SCREEN = 20;

    private final UpkeepDesk desk;
    private final UpkeepLists lists;

    MyRepairs(UpkeepDesk desk, UpkeepLists lists) {
        this.desk = desk;
        this.lists = lists;
    }

    @GetMapping
    ModelAndView list(Caller caller, @RequestParam(defaultValue = "0") @Min(0) @Max(Listed.LAST) int page) {
        var own = new RepairFilter(Optional.empty(), Optional.empty(), Optional.of(caller.subject()));
        return new ModelAndView("housing/my-repairs")
                .addObject("repairs", lists.repairs(own, page, ON_ONE_SCREEN, true))
                .addObject("tenant", !desk.residents().homesOf(caller.subject()).isEmpty());
    }

    @GetMapping("/new")
    ModelAndView form(Caller caller) {
        var homes = desk.residents().homesOf(caller.subject());
        var form = homes.size() == 1
                ? TypedForm.blank().with("home", homes.getFirst().home())
                : TypedForm.blank();
        return form(form.on(new ModelAndView(FORM)), caller);
    }

    private ModelAndView form(ModelAndView page, Caller caller) {
        return page.addObject("homes", desk.residents().homesOf(caller.subject()))
                .addObject("faults", Fault.values());
    }

    @PostMapping
    Object report(@RequestParam Map<String, String> sent, Caller caller) {
        var form = TypedForm.of(sent);
        desk.report(form, caller);
        return form.isWrong() ? form(form.again(FORM), caller) : "redirect:" + BASE + "/" + form.formId();
    }

    @GetMapping("/{id:[0-9a-f-]{36}}")
    ModelAndView repair(@PathVariable UUID id, Caller caller) {
        var read = desk.own(id, caller);
        return page(TypedForm.blank().with("version", read.version()).on(new ModelAndView(REPAIR)), id, caller);
    }

    private ModelAndView page(ModelAndView page, UUID id, Caller caller) {
        var read = desk.own(id, caller);
        return page.addObject(
                        "repair",
                        RepairView.of(read, desk.place(read.state().file().home()), desk.today(), true))
                .addObject("base", BASE)
                .addObject("mine", true);
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/acts")
    Object act(@PathVariable UUID id, @RequestParam Map<String, String> sent, Caller caller) {
        desk.own(id, caller);
        var form = TypedForm.of(sent);
        desk.act(id.toString(), form, true, caller);
        return form.isWrong() ? page(form.again(REPAIR), id, caller) : "redirect:" + BASE + "/" + id;
    }
}
