package cn.gov.zs.housing.disclosure.catalogue.web;

import cn.gov.zs.housing.disclosure.catalogue.Body;
import cn.gov.zs.housing.disclosure.catalogue.DutyList;
import cn.gov.zs.housing.disclosure.catalogue.SixPublics;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalogue for people: what is to be public, by when, and whether it was. Nobody needs a login. */
@Controller
class CataloguePages {
    static final int PAGE_SIZE = 20;

    private final CatalogueDesk desk;

    CataloguePages(CatalogueDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/catalogue")
    String catalogue(
            @RequestParam(name = "class") Optional<SixPublics> six,
            @RequestParam Optional<Body> body,
            Model model,
            HttpServletResponse response) {
        fresh(response);
        model.addAttribute("catalogue", desk.view(six, body));
        model.addAttribute("six", six.orElse(null));
        model.addAttribute("body", body.orElse(null));
        model.addAttribute("classes", SixPublics.values());
        model.addAttribute("bodies", Body.values());
        return "disclosure/catalogue";
    }

    @GetMapping("/catalogue/{code}")
    String item(
            @PathVariable String code,
            @RequestParam(defaultValue = "NEWEST") DutyList show,
            @RequestParam(defaultValue = "") String after,
            Model model,
            HttpServletResponse response) {
        fresh(response);
        var item = desk.item(code);
        var page = desk.list(show, Optional.of(item.code()), after, PAGE_SIZE);
        model.addAttribute("item", CatalogueView.ItemView.of(item));
        model.addAttribute("duties", page.items().stream().map(desk::brief).toList());
        model.addAttribute("next", page.next().map(cursor -> cursor.text()).orElse(null));
        model.addAttribute("first", after.isBlank());
        model.addAttribute("show", show);
        model.addAttribute("lists", DutyList.values());
        return "disclosure/catalogue-item";
    }

    @GetMapping("/catalogue/{code}/{id}")
    String duty(@PathVariable String code, @PathVariable String id, Model model, HttpServletResponse response) {
        fresh(response);
        var duty = desk.get(code, id);
        model.addAttribute("item", CatalogueView.ItemView.of(desk.itemOf(duty)));
        model.addAttribute("duty", desk.full(duty));
        return "disclosure/catalogue-duty";
    }

    private static void fresh(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
