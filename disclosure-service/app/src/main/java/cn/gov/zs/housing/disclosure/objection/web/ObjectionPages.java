package cn.gov.zs.housing.disclosure.objection.web;

import cn.gov.zs.housing.disclosure.notice.Notice;
import cn.gov.zs.housing.disclosure.notice.Standing;
import cn.gov.zs.housing.disclosure.objection.StatementCheck;
import cn.gov.zs.platform.http.Forms;
import cn.gov.zs.platform.http.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where anybody objects to a notice that stands, and reads the answer later; nobody needs a login. */
@Controller
class ObjectionPages {
    private static final String FORM = "disclosure/objection-form";
    private static final String LOOK_UP = "disclosure/objection-look-up";

    private final ObjectionDesk desk;

    ObjectionPages(ObjectionDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/notices/{id}/objection")
    String form(@PathVariable String id, Model model, HttpServletResponse response) {
        unkept(response);
        model.addAttribute("notice", head(desk.notice(id)));
        model.addAttribute(ObjectionForm.NAME, ObjectionForm.empty(UUID.randomUUID()));
        return FORM;
    }

    /**
     * Answers with the receipt itself, not with an address of it: the key is shown once and stands in no address. A reloaded page
     * sends the same form and gets the same receipt.
     */
    @PostMapping("/notices/{id}/objection")
    ModelAndView file(
            @PathVariable String id,
            @RequestParam String form,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String words,
            HttpServletResponse response) {
        unkept(response);
        var typed = new ObjectionForm(form, name, contact, words);
        return switch (StatementCheck.read(name, contact, words)) {
            case StatementCheck.Answer.Flawed(var flaws) -> {
                var page = Forms.again(FORM);
                page.addObject("notice", head(desk.notice(id)));
                page.addObject(ObjectionForm.NAME, typed);
                page.addObject(BindingResult.MODEL_KEY_PREFIX + ObjectionForm.NAME, typed.errors(flaws));
                yield page;
            }
            case StatementCheck.Answer.Sound(var statement) -> {
                var filed = desk.file(id, formId(form), statement);
                var page = new ModelAndView("disclosure/objection-receipt", HttpStatus.CREATED);
                page.addObject("notice", head(desk.notice(id)));
                page.addObject("filed", filed);
                yield page;
            }
        };
    }

    @GetMapping("/objections")
    String lookUp(Model model) {
        model.addAttribute("number", "");
        model.addAttribute("wrong", false);
        return LOOK_UP;
    }

    @PostMapping("/objections")
    ModelAndView open(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String key,
            HttpServletResponse response) {
        unkept(response);
        return desk.open(number, key)
                .map(found -> new ModelAndView("disclosure/objection", "objection", ObjectionView.of(found)))
                .orElseGet(() -> {
                    var again = Forms.again(LOOK_UP);
                    again.addObject("number", number);
                    again.addObject("wrong", true);
                    return again;
                });
    }

    /** A notice as these pages speak of it: nothing of whom it is about. */
    record HeadView(String path, String kind, String township, LocalDate lastDay, boolean open) {}

    private static HeadView head(Notice notice) {
        var head = notice.head();
        var township = head.township();
        return new HeadView(
                head.id().path(),
                head.kind().name(),
                township == null ? "" : township.code(),
                head.period().lastDay(),
                notice instanceof Standing);
    }

    static UUID formId(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException noForm) {
            throw ProblemException.field("form", "malformed", "objection.flaw.form");
        }
    }

    /** What a person says or reads here is kept by no cache and no search engine. */
    private static void unkept(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
    }
}
