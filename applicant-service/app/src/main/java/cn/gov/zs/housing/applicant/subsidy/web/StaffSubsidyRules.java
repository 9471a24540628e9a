package cn.gov.zs.housing.applicant.subsidy.web;

import cn.gov.zs.housing.applicant.application.Flaw;
import cn.gov.zs.housing.applicant.application.web.FlawErrors;
import cn.gov.zs.housing.applicant.application.web.TypedNumbers;
import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.subsidy.FamilyKind;
import cn.gov.zs.housing.applicant.subsidy.RuleCheck;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The city's pages of the rule: one person enters a version, another approves it. */
@Controller
@RequestMapping("/staff/subsidies/rules")
class StaffSubsidyRules {
    private static final String FORM = "form";
    private static final String FORM_VIEW = "applicant/subsidy-rule-form";
    private static final String LIST = "redirect:/staff/subsidies/rules";

    private final RuleDesk desk;

    StaffSubsidyRules(RuleDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(Caller caller, Model model) {
        model.addAttribute("rules", desk.list(caller));
        model.addAttribute("subject", caller.subject());
        model.addAttribute("enters", caller.has(GrantDesk.CITY_REVIEWER));
        model.addAttribute("approves", caller.has(GrantDesk.CITY_APPROVER));
        return "applicant/subsidy-rules";
    }

    @GetMapping("/new")
    String form(Caller caller, Model model) {
        caller.require(GrantDesk.CITY_REVIEWER);
        model.addAttribute(FORM, desk.current().map(RuleForm::after).orElseGet(RuleForm::empty));
        choices(model.asMap());
        return FORM_VIEW;
    }

    @PostMapping
    Object enter(Caller caller, @RequestParam MultiValueMap<String, String> fields) {
        caller.require(GrantDesk.CITY_REVIEWER);
        var sent = RuleForm.of(fields);
        var numbers = new TypedNumbers();
        var days = new ArrayList<Flaw>();
        var answer = desk.check(sent.draft(numbers, days));
        var flaws = new ArrayList<Flaw>(numbers.flaws());
        flaws.addAll(days);
        return switch (answer) {
            case RuleCheck.Answer.Complete(var rule)
            when flaws.isEmpty() -> {
                desk.enter(caller, rule);
                yield LIST;
            }
            case RuleCheck.Answer.Complete _ -> again(sent, flaws);
            case RuleCheck.Answer.Flawed(var found) -> {
                flaws.addAll(found);
                yield again(sent, flaws);
            }
        };
    }

    @PostMapping("/{number}/approval")
    String approve(Caller caller, @PathVariable int number) {
        desk.approve(caller, number);
        return LIST;
    }

    @PostMapping("/{number}/withdrawal")
    String withdraw(Caller caller, @PathVariable int number) {
        desk.withdraw(caller, number);
        return LIST;
    }

    private static ModelAndView again(RuleForm sent, List<Flaw> flaws) {
        var binding = new BeanPropertyBindingResult(sent, FORM);
        FlawErrors.addTo(binding, flaws);
        var page = Forms.again(FORM_VIEW);
        page.addObject(FORM, sent);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + FORM, binding);
        choices(page.getModel());
        return page;
    }

    private static void choices(Map<String, Object> model) {
        model.put("classes", IncomeClass.values());
        model.put("kinds", FamilyKind.values());
    }
}
