package cn.gov.zs.housing.applicant.admission.web;

import cn.gov.zs.housing.applicant.admission.FiguresAnswer;
import cn.gov.zs.housing.applicant.admission.FiguresCheck;
import cn.gov.zs.housing.applicant.admission.HomeArea;
import cn.gov.zs.housing.applicant.application.Flaw;
import cn.gov.zs.housing.applicant.application.ShanghaiDay;
import cn.gov.zs.housing.applicant.application.web.FlawErrors;
import cn.gov.zs.housing.applicant.application.web.TypedDays;
import cn.gov.zs.housing.applicant.application.web.TypedNumbers;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.platform.http.Forms;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The public pages: the check a household makes before it applies, and the standards it is made by.
 *
 * <p>What is typed comes in the body and goes out with the answer; it stands in no address, no log and no database.
 */
@Controller
class CheckPages {
    private static final String FORM = "form";
    private static final String VIEW = "applicant/admission-check";

    private final Judgements judgements;
    private final StandardLists lists;
    private final Clock clock;

    CheckPages(Judgements judgements, StandardLists lists, Clock clock) {
        this.judgements = judgements;
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping("/check")
    String form(Model model) {
        model.addAttribute(FORM, CheckForm.empty());
        choices(model.asMap());
        return VIEW;
    }

    @PostMapping("/check")
    ModelAndView check(@RequestParam MultiValueMap<String, String> fields) {
        var sent = CheckForm.of(fields);
        var numbers = new TypedNumbers();
        var days = new TypedDays();
        var answer = FiguresCheck.check(sent.draft(numbers, days), ShanghaiDay.of(clock.instant()));
        // a figure that could not be read is missing in the draft: the first reason is the right one
        var flaws = new ArrayList<Flaw>(numbers.flaws());
        flaws.addAll(days.flaws());
        return switch (answer) {
            case FiguresAnswer.Complete(var category, var figures)
            when flaws.isEmpty() -> {
                var page = new ModelAndView(VIEW);
                page.addObject("judgement", judgements.of(category, figures));
                yield filled(page, sent);
            }
            case FiguresAnswer.Complete _ -> again(sent, flaws);
            case FiguresAnswer.Flawed(List<Flaw> found) -> {
                flaws.addAll(found);
                yield again(sent, flaws);
            }
        };
    }

    @GetMapping("/admission-standards")
    String standards(Model model) {
        model.addAttribute("standards", lists.forEverybody());
        return "applicant/admission-standards";
    }

    private static ModelAndView again(CheckForm sent, List<Flaw> flaws) {
        var binding = new BeanPropertyBindingResult(sent, FORM);
        FlawErrors.addTo(binding, flaws);
        var page = Forms.again(VIEW);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + FORM, binding);
        return filled(page, sent);
    }

    private static ModelAndView filled(ModelAndView page, CheckForm sent) {
        page.addObject(FORM, sent);
        choices(page.getModel());
        return page;
    }

    private static void choices(Map<String, Object> model) {
        model.put("categories", ApplicationCategory.values());
        model.put("measures", HomeArea.Measure.values());
        model.put("yesNo", List.of("false", "true"));
    }
}
