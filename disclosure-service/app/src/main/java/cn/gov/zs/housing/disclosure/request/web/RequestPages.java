package cn.gov.zs.housing.disclosure.request.web;

import cn.gov.zs.housing.disclosure.request.InformationRequest;
import cn.gov.zs.housing.disclosure.request.PublishedMatches;
import cn.gov.zs.housing.disclosure.request.RequestAnswer;
import cn.gov.zs.housing.disclosure.request.RequestCheck;
import cn.gov.zs.platform.http.Forms;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where anybody asks for information and follows what becomes of it; nobody needs an account. */
@Controller
class RequestPages {
    private static final String FORM = "disclosure/request-form";
    private static final String LOOK_UP = "disclosure/request-look-up";
    static final String ONE = "disclosure/request";
    /** Most characters of an answer to what was asked. */
    private static final int LONGEST_CORRECTION = 2_000;

    private final RequestDesk desk;
    private final PublishedMatches matches;

    RequestPages(RequestDesk desk, PublishedMatches matches) {
        this.desk = desk;
        this.matches = matches;
    }

    @GetMapping("/requests/new")
    String form(Model model, HttpServletResponse response) {
        unkept(response);
        model.addAttribute(RequestForm.NAME, RequestForm.empty(UUID.randomUUID(), ""));
        return FORM;
    }

    /** Answers with the receipt itself, not with an address of it: the key is shown once and stands in no address. */
    @PostMapping("/requests/new")
    ModelAndView file(
            @RequestParam String id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String proof,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String description,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String handover,
            HttpServletResponse response) {
        unkept(response);
        var typed =
                new RequestForm(id, kind, name, proof, contact, address, description, form, handover, "", "", false);
        return switch (typed.read()) {
            case RequestCheck.Answer.Flawed(var flaws) ->
                Forms.again(FORM)
                        .addObject(RequestForm.NAME, typed)
                        .addObject(BindingResult.MODEL_KEY_PREFIX + RequestForm.NAME, typed.errors(flaws));
            case RequestCheck.Answer.Sound(var applicant, var wish) ->
                new ModelAndView("disclosure/request-receipt", HttpStatus.CREATED)
                        .addObject("receipt", desk.file(RequestDesk.formId(id), applicant, wish))
                        .addObject("filedOn", desk.today())
                        .addObject("published", matches.of(wish));
        };
    }

    @GetMapping("/requests")
    String lookUp(Model model) {
        model.addAttribute("number", "");
        model.addAttribute("wrong", false);
        return LOOK_UP;
    }

    @PostMapping("/requests")
    ModelAndView open(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String key,
            HttpServletResponse response) {
        return opened(number, key, response, found -> page(found, key, false, ""));
    }

    @PostMapping("/requests/correction")
    ModelAndView correct(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String words,
            HttpServletResponse response) {
        return opened(number, key, response, found -> {
            var text = words.strip();
            if (text.isEmpty() || text.length() > LONGEST_CORRECTION) {
                return page(found, key, true, words);
            }
            return after(desk.correct(found, text), number, key);
        });
    }

    @PostMapping("/requests/reasons")
    ModelAndView stateReasons(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String words,
            HttpServletResponse response) {
        return opened(number, key, response, found -> {
            var text = words.strip();
            return text.isEmpty() || text.length() > LONGEST_CORRECTION
                    ? page(found, key, true, words)
                    : after(desk.stateReasons(found, text), number, key);
        });
    }

    @PostMapping("/requests/withdrawal")
    ModelAndView withdraw(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String key,
            HttpServletResponse response) {
        return opened(number, key, response, found -> after(desk.withdraw(found), number, key));
    }

    private ModelAndView after(RequestAnswer answer, String number, String key) {
        RequestRefusal.of(answer).ifPresent(refusal -> {
            throw refusal.problem();
        });
        return page(desk.open(number, key).orElseThrow(), key, false, "");
    }

    /** What the receipt opens; the look-up again, saying no more than that, when it opens nothing. */
    ModelAndView opened(
            String number, String key, HttpServletResponse response, Function<InformationRequest, ModelAndView> then) {
        unkept(response);
        return desk.open(number, key)
                .map(then)
                .orElseGet(
                        () -> Forms.again(LOOK_UP).addObject("number", number).addObject("wrong", true));
    }

    private ModelAndView page(InformationRequest found, String key, boolean wrong, String words) {
        return fill(wrong ? Forms.again(ONE) : new ModelAndView(ONE), found, key)
                .addObject("wrong", wrong)
                .addObject("words", words);
    }

    /** The page of what a receipt opened. */
    ModelAndView fill(ModelAndView page, InformationRequest found, String key) {
        return page.addObject("request", RequestView.of(found, desk.counts(), desk.today()))
                .addObject("days", RequestView.working(found, desk.counts(), desk.today()))
                .addObject("copies", desk.copies().list(found.head().number()))
                .addObject("letter", desk.opened(found).orElse(null))
                .addObject("enclosures", desk.enclosures().list(found.head().number()))
                .addObject("key", key)
                .addObject("wrong", false)
                .addObject("words", "");
    }

    /** What a person says or reads here is kept by no cache and no search engine. */
    private static void unkept(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
    }
}
