package cn.gov.zs.housing.housing.tenancy.web;

import cn.gov.zs.housing.housing.tenancy.Act;
import cn.gov.zs.housing.housing.tenancy.ArrearsAge;
import cn.gov.zs.housing.housing.tenancy.Tenancy;
import cn.gov.zs.housing.housing.tenancy.TenancyAnswer;
import cn.gov.zs.housing.housing.tenancy.TenancyRuleBook;
import cn.gov.zs.housing.housing.tenancy.TenancyState;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.util.HashMap;
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

/** The officer's list of tenancies, the page of each, and a form for each act. */
@Controller
@RequestMapping("/staff/tenancies")
class StaffTenancies {
    private static final String FORM_VIEW = "housing/tenancy-act";
    private static final String CONFIRM_VIEW = "housing/tenancy-confirm";

    private final TenancyPages pages;
    private final TenancyDesk desk;
    private final TenancyRuleBook rules;
    private final Clock clock;

    StaffTenancies(TenancyPages pages, TenancyDesk desk, TenancyRuleBook rules, Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam Optional<TenancyState> state,
            @RequestParam Optional<ArrearsAge> arrears,
            @RequestParam(defaultValue = "false") boolean endsSoon,
            @RequestParam(defaultValue = "false") boolean renewalAsked,
            @RequestParam(defaultValue = "0") @Min(0) @Max(TenancyPages.LAST) int page,
            Model model) {
        model.addAttribute("tenancies", pages.list(state, arrears, endsSoon, renewalAsked, page));
        model.addAttribute("states", TenancyState.values());
        model.addAttribute("ages", ArrearsAge.values());
        model.addAttribute("state", state.map(Enum::name).orElse(""));
        model.addAttribute("arrears", arrears.map(Enum::name).orElse(""));
        model.addAttribute("endsSoon", endsSoon);
        model.addAttribute("renewalAsked", renewalAsked);
        return "housing/staff-tenancies";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        var found = pages.get(id);
        model.addAttribute("tenancy", pages.forStaff(found));
        model.addAttribute(
                "acts",
                TenancyAct.offered(found.state().state()).stream()
                        .map(act -> Map.of("path", act.path(), "name", act.name()))
                        .toList());
        model.addAttribute("rules", rules.on(pages.today()));
        return "housing/staff-tenancy";
    }

    @GetMapping("/{id}/contracts/{ordinal}")
    String contract(@PathVariable UUID id, @PathVariable int ordinal, Model model) {
        ContractPage.fill(pages.get(id).state(), ordinal, rules, model);
        model.addAttribute("back", "/staff/tenancies/" + id);
        return ContractPage.VIEW;
    }

    @GetMapping("/{id}/acts/{path}")
    String form(@PathVariable UUID id, @PathVariable String path, Model model) {
        var act = act(path);
        var found = pages.get(id);
        fill(act, found, model.asMap());
        model.addAttribute(ActForm.NAME, ActForm.of(act.fields(), desk.prefilled(act, found.state(), pages.today())));
        return FORM_VIEW;
    }

    @PostMapping("/{id}/acts/{path}")
    Object perform(
            @PathVariable UUID id,
            @PathVariable String path,
            @RequestParam long version,
            @RequestParam(defaultValue = "false") boolean confirmed,
            @RequestParam(defaultValue = "") String digest,
            @RequestParam MultiValueMap<String, String> request,
            Caller caller) {
        var act = act(path);
        var found = TenancyDesk.seen(pages.get(id), version);
        var sent = ActForm.sent(act.fields(), request);
        var values = new HashMap<>(sent.values());
        values.put("digest", digest);
        var dry = act.isConfirmed() && !confirmed;
        var by = new Act(caller.subject(), clock.instant());
        return switch (desk.perform(act, found, values, by, dry)) {
            case TenancyDesk.Outcome.Faulty(var faults) ->
                page(FORM_VIEW, HttpStatus.BAD_REQUEST, act, found, sent, sent.faulty(faults));
            case TenancyDesk.Outcome.Decided(TenancyAnswer.Refused refused) ->
                page(FORM_VIEW, HttpStatus.CONFLICT, act, found, sent, sent.refused(refused));
            case TenancyDesk.Outcome.Decided(TenancyAnswer.Moved _) ->
                dry
                        ? page(CONFIRM_VIEW, HttpStatus.OK, act, found, sent, sent.faulty(List.of()))
                        : "redirect:/staff/tenancies/" + id;
        };
    }

    private ModelAndView page(
            String view,
            HttpStatus status,
            TenancyAct act,
            Versioned<Tenancy> found,
            ActForm sent,
            BindingResult errors) {
        var page = new ModelAndView(view, status);
        fill(act, found, page.getModel());
        page.addObject(ActForm.NAME, sent);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + ActForm.NAME, errors);
        return page;
    }

    private void fill(TenancyAct act, Versioned<Tenancy> found, Map<String, Object> model) {
        model.put("act", act.name());
        model.put("fields", act.fields());
        model.put("path", act.path());
        model.put("tenancy", pages.forStaff(found));
        model.put(
                "digest",
                found.state()
                        .file()
                        .lastContract()
                        .map(contract ->
                                ContractTexts.of(found.state(), contract, rules).digest())
                        .orElse(""));
    }

    private static TenancyAct act(String path) {
        return TenancyAct.at(path).orElseThrow(ProblemException::absent);
    }
}
