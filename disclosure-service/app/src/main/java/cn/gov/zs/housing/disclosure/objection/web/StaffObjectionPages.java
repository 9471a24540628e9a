package cn.gov.zs.housing.disclosure.objection.web;

import cn.gov.zs.platform.http.Caller;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who objected, for who investigates and must ask; every look is recorded before it is granted (decision 0120). */
@Controller
@RequestMapping("/staff/disclosure/objections/{number}")
class StaffObjectionPages {
    private static final String VIEW = "disclosure/staff-objection";

    private final ObjectionDesk desk;

    StaffObjectionPages(ObjectionDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String page(Caller caller, @PathVariable String number, Model model) {
        var found = desk.visible(caller, number);
        model.addAttribute("objection", ObjectionView.of(found));
        model.addAttribute("looks", found.looks());
        return VIEW;
    }

    @PostMapping("/objector")
    String look(Caller caller, @PathVariable String number, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var found = desk.look(caller, number);
        model.addAttribute("objection", ObjectionView.of(found));
        model.addAttribute("looks", found.looks());
        model.addAttribute("name", found.statement().name());
        model.addAttribute("contact", found.statement().contact());
        return VIEW;
    }
}
