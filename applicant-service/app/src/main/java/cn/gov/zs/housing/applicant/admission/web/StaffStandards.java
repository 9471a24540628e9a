package cn.gov.zs.housing.applicant.admission.web;

import cn.gov.zs.housing.applicant.admission.AdmissionStandards;
import cn.gov.zs.housing.applicant.admission.BookAnswer;
import cn.gov.zs.housing.applicant.admission.Criterion;
import cn.gov.zs.housing.applicant.admission.StandardAnswer;
import cn.gov.zs.housing.applicant.admission.StandardCheck;
import cn.gov.zs.housing.applicant.application.Flaw;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.application.web.FlawErrors;
import cn.gov.zs.housing.applicant.application.web.TypedDays;
import cn.gov.zs.housing.applicant.application.web.TypedNumbers;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The city's pages of the standards: one person enters a version, another approves it. */
@Controller
@RequestMapping("/staff/admission-standards")
class StaffStandards {
    private static final String FORM = "form";
    private static final String FORM_VIEW = "applicant/staff-admission-standard";
    private static final String LIST = "redirect:/staff/admission-standards";

    private final StandardDesk desk;
    private final StandardLists lists;
    private final AdmissionStandards standards;
    private final Clock clock;

    StaffStandards(StandardDesk desk, StandardLists lists, AdmissionStandards standards, Clock clock) {
        this.desk = desk;
        this.lists = lists;
        this.standards = standards;
        this.clock = clock;
    }

    @GetMapping
    String list(Caller caller, Model model) {
        caller.require(StandardDesk.ENTERS, StandardDesk.APPROVES);
        model.addAttribute("rows", lists.rows());
        model.addAttribute("subject", caller.subject());
        model.addAttribute("enters", caller.has(StandardDesk.ENTERS));
        model.addAttribute("approves", caller.has(StandardDesk.APPROVES));
        model.addAttribute("categories", ApplicationCategory.values());
        return "applicant/staff-admission-standards";
    }

    @GetMapping("/new")
    String form(Caller caller, @RequestParam Optional<ApplicationCategory> category, Model model) {
        caller.require(StandardDesk.ENTERS);
        var now = clock.instant();
        model.addAttribute(
                FORM,
                category.flatMap(of -> standards.inForce(of, ShanghaiDay.of(now), now))
                        .map(version -> StandardForm.after(version.standard()))
                        .orElseGet(() ->
                                StandardForm.empty(category.map(Enum::name).orElse(""))));
        choices(model.asMap());
        return FORM_VIEW;
    }

    @PostMapping
    Object enter(Caller caller, @RequestParam MultiValueMap<String, String> fields) {
        caller.require(StandardDesk.ENTERS);
        var sent = StandardForm.of(fields);
        var numbers = new TypedNumbers();
        var days = new TypedDays();
        var answer = StandardCheck.check(sent.draft(numbers, days), ShanghaiDay.of(clock.instant()));
        var flaws = new ArrayList<Flaw>(numbers.flaws());
        flaws.addAll(days.flaws());
        return switch (answer) {
            case StandardAnswer.Complete(var standard)
            when flaws.isEmpty() ->
                desk.enter(caller, standard) instanceof BookAnswer.Kept ? LIST : alreadyProposed(sent);
            case StandardAnswer.Complete _ -> again(sent, flaws);
            case StandardAnswer.Flawed(List<Flaw> found) -> {
                flaws.addAll(found);
                yield again(sent, flaws);
            }
        };
    }

    @PostMapping("/{category}/{number}/approval")
    String approve(Caller caller, @PathVariable ApplicationCategory category, @PathVariable int number) {
        desk.approve(caller, category, number);
        return LIST;
    }

    @PostMapping("/{category}/{number}/withdrawal")
    String withdraw(Caller caller, @PathVariable ApplicationCategory category, @PathVariable int number) {
        desk.withdraw(caller, category, number);
        return LIST;
    }

    private static ModelAndView again(StandardForm sent, List<Flaw> flaws) {
        var binding = new BeanPropertyBindingResult(sent, FORM);
        // a form without a single limit has no field to stand beside: the first row's says it
        FlawErrors.addTo(
                binding,
                flaws.stream()
                        .map(flaw -> flaw.field().equals("limits") ? new Flaw("limits[0].clause", flaw.kind()) : flaw)
                        .toList());
        return again(sent, binding);
    }

    private static ModelAndView alreadyProposed(StandardForm sent) {
        var binding = new BeanPropertyBindingResult(sent, FORM);
        var code = "already-proposed";
        binding.addError(new FieldError(
                FORM, "firstDay", sent.firstDay(), false, new String[] {"flaw." + code, code}, null, code));
        return again(sent, binding);
    }

    private static ModelAndView again(StandardForm sent, BindingResult binding) {
        var page = Forms.again(FORM_VIEW);
        page.addObject(FORM, sent);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + FORM, binding);
        choices(page.getModel());
        return page;
    }

    private static void choices(Map<String, Object> model) {
        model.put("categories", ApplicationCategory.values());
        model.put("criteria", Criterion.values());
    }
}
