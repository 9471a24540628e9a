package cn.gov.zs.housing.applicant.objection.web;

import cn.gov.zs.housing.applicant.application.web.PageNumbers;
import cn.gov.zs.platform.http.Caller;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages where staff investigate and answer objections. */
@Controller
@RequestMapping("/staff/objections")
class ObjectionPages {
    private static final String VIEW = "applicant/objection";
    private static final int ON_A_PAGE = 20;

    private final ObjectionDesk desk;

    ObjectionPages(ObjectionDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(
            Caller caller,
            @RequestParam(defaultValue = "false") boolean answered,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("list", desk.list(caller, !answered, PageNumbers.page(page, ON_A_PAGE)));
        model.addAttribute("answered", answered);
        return "applicant/objections";
    }

    @GetMapping("/{id}")
    String page(Caller caller, @PathVariable String id, Model model) {
        model.addAllAttributes(page(caller, id));
        model.addAttribute("form", StepForm.empty(desk.see(caller, id).version()));
        return VIEW;
    }

    @PostMapping("/{id}/investigation")
    Object investigate(
            Caller caller,
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String words) {
        var form = new StepForm(version, "", words);
        var again = form.faulty(VIEW, false);
        if (again.isPresent()) {
            return again.get().addAllObjects(page(caller, id));
        }
        desk.investigate(caller, id, version, form.finding());
        return "redirect:/staff/objections/" + id;
    }

    @PostMapping("/{id}/answer")
    Object answer(
            Caller caller,
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "") String words) {
        var form = new StepForm(version, ground, words);
        var again = form.faulty(VIEW, true);
        if (again.isPresent()) {
            return again.get().addAllObjects(page(caller, id));
        }
        desk.answer(caller, id, version, form.chosen().orElseThrow(), form.finding());
        return "redirect:/staff/objections/" + id;
    }

    private Map<String, Object> page(Caller caller, String id) {
        return Map.of(
                "view",
                desk.see(caller, id),
                "working",
                desk.working(caller, id),
                "mine",
                desk.handles(caller, id),
                "grounds",
                StepForm.grounds());
    }
}
