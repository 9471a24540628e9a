package cn.gov.zs.housing.housing.tenancy.web;

import cn.gov.zs.housing.housing.tenancy.Act;
import cn.gov.zs.housing.housing.tenancy.TenancyAnswer;
import cn.gov.zs.housing.housing.tenancy.TenancyRuleBook;
import cn.gov.zs.platform.http.Caller;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A tenant's own tenancies: contract, account, renewal and surrender. */
@Controller
@RequestMapping("/my/tenancy")
class MyTenancy {
    private static final List<ActField> SURRENDER = List.of(ActField.day("leavingOn"), ActField.words("reason"));
    private static final String SURRENDER_VIEW = "housing/my-surrender";

    private final TenancyPages pages;
    private final TenancyDesk desk;
    private final TenancyRuleBook rules;
    private final Clock clock;

    MyTenancy(TenancyPages pages, TenancyDesk desk, TenancyRuleBook rules, Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping
    String list(Caller caller, Model model) {
        model.addAttribute("tenancies", pages.listOf(caller));
        model.addAttribute("today", pages.today());
        return "housing/my-tenancy";
    }

    @GetMapping("/{id}/contracts/{ordinal}")
    String contract(@PathVariable UUID id, @PathVariable int ordinal, Caller caller, Model model) {
        var found = pages.get(id, caller);
        ContractPage.fill(found.state(), ordinal, rules, model);
        model.addAttribute("back", "/my/tenancy");
        var last = found.state().file().contracts().getLast();
        if (last.ordinal() == ordinal && last.tenant().isEmpty()) {
            model.addAttribute("signing", "/my/tenancy/" + id + "/signature");
            model.addAttribute("version", found.version());
        }
        return ContractPage.VIEW;
    }

    @PostMapping("/{id}/signature")
    String sign(@PathVariable UUID id, @RequestParam long version, @RequestParam String digest, Caller caller) {
        Answers.moved(desk.signAsTenant(TenancyDesk.seen(pages.get(id, caller), version), digest, by(caller)));
        return "redirect:/my/tenancy";
    }

    @PostMapping("/{id}/renewal")
    String renew(@PathVariable UUID id, @RequestParam long version, Caller caller) {
        Answers.moved(desk.asTenant(
                TenancyDesk.seen(pages.get(id, caller), version), let -> let.askRenewal(Optional.empty(), by(caller))));
        return "redirect:/my/tenancy";
    }

    @GetMapping("/{id}/surrender")
    String surrender(@PathVariable UUID id, Caller caller, Model model) {
        model.addAttribute("tenancy", pages.forTenant(pages.get(id, caller)));
        model.addAttribute("fields", SURRENDER);
        model.addAttribute(ActForm.NAME, ActForm.of(SURRENDER, Map.of()));
        model.addAttribute("asking", false);
        return SURRENDER_VIEW;
    }

    @PostMapping("/{id}/surrender")
    Object surrender(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam(defaultValue = "false") boolean confirmed,
            @RequestParam MultiValueMap<String, String> request,
            Caller caller) {
        var found = TenancyDesk.seen(pages.get(id, caller), version);
        var sent = ActForm.sent(SURRENDER, request);
        return switch (desk.perform(TenancyAct.SURRENDER, found, sent.values(), by(caller), !confirmed)) {
            case TenancyDesk.Outcome.Faulty(var faults) ->
                page(HttpStatus.BAD_REQUEST, id, caller, sent, sent.faulty(faults), false);
            case TenancyDesk.Outcome.Decided(TenancyAnswer.Refused refused) ->
                page(HttpStatus.CONFLICT, id, caller, sent, sent.refused(refused), false);
            case TenancyDesk.Outcome.Decided(TenancyAnswer.Moved _) ->
                confirmed
                        ? "redirect:/my/tenancy"
                        : page(HttpStatus.OK, id, caller, sent, sent.faulty(List.of()), true);
        };
    }

    private ModelAndView page(
            HttpStatus status, UUID id, Caller caller, ActForm sent, BindingResult errors, boolean asking) {
        var page = new ModelAndView(SURRENDER_VIEW, status);
        page.addObject("tenancy", pages.forTenant(pages.get(id, caller)));
        page.addObject("fields", SURRENDER);
        page.addObject("asking", asking);
        page.addObject(ActForm.NAME, sent);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + ActForm.NAME, errors);
        return page;
    }

    private Act by(Caller caller) {
        return new Act(caller.subject(), clock.instant());
    }
}
