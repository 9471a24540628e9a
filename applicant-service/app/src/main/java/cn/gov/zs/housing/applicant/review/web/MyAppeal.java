package cn.gov.zs.housing.applicant.review.web;

import cn.gov.zs.housing.applicant.allotment.Allotments;
import cn.gov.zs.housing.applicant.application.Appealable;
import cn.gov.zs.housing.applicant.application.web.ApplicationView;
import cn.gov.zs.housing.applicant.law.Clause;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a household that was refused, removed or disqualified appeals. */
@Controller
@RequestMapping("/my/applications/{id}/appeal")
class MyAppeal {
    private static final String VIEW = "applicant/appeal-form";

    private final AppealDesk appeals;
    private final Allotments allotments;

    MyAppeal(AppealDesk appeals, Allotments allotments) {
        this.appeals = appeals;
        this.allotments = allotments;
    }

    @GetMapping
    String form(Caller caller, @PathVariable String id, Model model) {
        var own = appeals.own(caller, id);
        if (!(own.state() instanceof Appealable decided) || !decided.appealLies()) {
            throw new ProblemException(
                    409, "appeal.not-due", Map.of("state", own.state().state()));
        }
        model.addAttribute("form", WordsForm.empty(own.version()));
        model.addAttribute("view", ApplicationView.forHousehold(own, allotments));
        model.addAttribute("removals", RemovalLine.of(own.state()));
        model.addAttribute("days", Clause.APPEAL.days());
        return VIEW;
    }

    @PostMapping
    Object lodge(
            Caller caller,
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String words) {
        var own = appeals.own(caller, id);
        var form = new WordsForm(version, "", words);
        var again = form.faulty(VIEW, List.of());
        if (again.isPresent()) {
            again.get().addObject("view", ApplicationView.forHousehold(own, allotments));
            again.get().addObject("removals", RemovalLine.of(own.state()));
            again.get().addObject("days", Clause.APPEAL.days());
            return again.get();
        }
        appeals.lodge(caller, id, version, form.finding());
        return "redirect:/my/applications/" + id;
    }
}
