package cn.gov.zs.housing.allocation.committee.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The committee for everybody: who sits, by which rule, what it resolved. */
@Controller
class CommitteePages {

    private final CommitteeDesk desk;
    private final DeliberationDesk deliberations;

    CommitteePages(CommitteeDesk desk, DeliberationDesk deliberations) {
        this.desk = desk;
        this.deliberations = deliberations;
    }

    @GetMapping("/committee")
    String show(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("committee", desk.open());
        model.addAttribute("deliberations", deliberations.publicPage(page));
        return "allocation/committee";
    }

    @GetMapping("/committee/deliberations/{id}")
    String deliberation(@PathVariable String id, Model model) {
        model.addAttribute("deliberation", deliberations.closed(id));
        return "allocation/deliberation";
    }
}
