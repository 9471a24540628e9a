package cn.gov.zs.housing.allocation.pool.web;

import cn.gov.zs.housing.allocation.pool.PoolRequest;
import cn.gov.zs.housing.allocation.pool.Wish;
import cn.gov.zs.housing.allocation.web.Roles;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The staff's pages of requests for homes: list, form, request, giving up. */
@Controller
@RequestMapping("/staff/allocation/pools")
class StaffPools {

    private static final String FORM = "allocation/staff-pool-new";
    private static final List<Integer> ROOMS =
            IntStream.rangeClosed(1, Wish.MOST_ROOMS).boxed().toList();

    private final PoolDesk desk;

    StaffPools(PoolDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Caller caller, Model model) {
        caller.require(Roles.STAFF);
        model.addAttribute("pools", desk.page(page));
        model.addAttribute("officer", caller.has(Roles.OFFICER));
        return "allocation/staff-pools";
    }

    @GetMapping("/new")
    String fresh(@RequestParam(defaultValue = "") String again, Caller caller, Model model) {
        caller.require(Roles.OFFICER);
        return form(
                again.isEmpty()
                        ? PoolDraft.blank()
                        : PoolDraft.like(desk.get(again).state()),
                model);
    }

    /** Changes nothing: the same form with more lines. */
    @PostMapping(params = "more")
    String more(@ModelAttribute("form") PoolDraft form, Caller caller, Model model) {
        caller.require(Roles.OFFICER);
        return form(form.withMoreLines(), model);
    }

    @PostMapping
    Object ask(@ModelAttribute("form") PoolDraft form, BindingResult errors, Caller caller, Model model) {
        caller.require(Roles.OFFICER);
        var wishes = form.check(errors);
        if (!errors.hasErrors()) {
            PoolDesk.doubled(wishes).ifPresent(_ -> errors.reject("pool.field.doubled"));
            if (PoolDesk.tooMany(wishes)) {
                errors.reject("pool.field.most", new Object[] {PoolRequest.MOST_HOMES}, null);
            }
        }
        if (errors.hasErrors()) {
            return Forms.again(lists(model));
        }
        return "redirect:/staff/allocation/pools/"
                + desk.ask(String.valueOf(form.formId()), String.valueOf(form.title()), wishes, caller);
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Caller caller, Model model) {
        caller.require(Roles.STAFF);
        model.addAttribute("pool", desk.view(desk.get(id)));
        model.addAttribute("officer", caller.has(Roles.OFFICER));
        return "allocation/staff-pool";
    }

    @GetMapping("/{id}/give-up")
    String confirmGivingUp(@PathVariable String id, Caller caller, Model model) {
        caller.require(Roles.OFFICER);
        var pool = desk.get(id);
        model.addAttribute("form", new Reason(pool.version(), null));
        model.addAttribute("pool", desk.view(pool));
        return "allocation/staff-pool-give-up";
    }

    @PostMapping("/{id}/give-up")
    Object giveUp(
            @PathVariable String id,
            @Valid @ModelAttribute("form") PoolForms.GivingUp form,
            BindingResult errors,
            Caller caller,
            Model model) {
        caller.require(Roles.OFFICER);
        if (errors.hasErrors()) {
            model.addAttribute("pool", desk.view(desk.get(id)));
            return Forms.again("allocation/staff-pool-give-up");
        }
        desk.giveUp(id, form.version(), form.reason(), caller);
        return "redirect:/staff/allocation/pools/" + id;
    }

    private static String form(PoolDraft form, Model model) {
        model.addAttribute("form", form);
        return lists(model);
    }

    private static String lists(Model model) {
        model.addAttribute("rooms", ROOMS);
        model.addAttribute("most", PoolRequest.MOST_HOMES);
        return FORM;
    }

    /** The form before anything was typed; the same fields as {@link PoolForms.GivingUp}. */
    record Reason(long version, @Nullable String reason) {}
}
