package cn.gov.zs.housing.disclosure.supervision.web;

import cn.gov.zs.housing.disclosure.supervision.Voice;
import cn.gov.zs.housing.disclosure.supervision.VoiceAnswer;
import cn.gov.zs.housing.disclosure.supervision.VoiceKind;
import cn.gov.zs.housing.disclosure.supervision.VoiceNumber;
import cn.gov.zs.housing.disclosure.supervision.VoiceOffice;
import cn.gov.zs.housing.disclosure.supervision.Voices;
import cn.gov.zs.platform.crypto.BlindIndex;
import cn.gov.zs.platform.http.Forms;
import cn.gov.zs.platform.http.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where anybody complains, suggests or asks, and reads what others were answered; nobody needs an account. */
@Controller
@RequestMapping("/supervision")
class SupervisionPages {
    private static final String PAGE = "disclosure/supervision";
    private static final int PAGE_SIZE = 20;

    private final Voices voices;
    private final VoiceOffice office;
    private final BlindIndex index;
    private final Clock clock;

    SupervisionPages(Voices voices, VoiceOffice office, BlindIndex index, Clock clock) {
        this.voices = voices;
        this.office = office;
        this.index = index;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView page(@RequestParam(defaultValue = "0") int page, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return shown(
                new ModelAndView(PAGE), page, Map.of("id", UUID.randomUUID().toString()));
    }

    private ModelAndView shown(ModelAndView view, int page, Map<String, String> typed) {
        int number = Math.clamp(page, 0, 10_000);
        var answers = voices.listPublished(number, PAGE_SIZE);
        return view.addObject("answers", answers)
                .addObject("number", number)
                .addObject("more", answers.size() == PAGE_SIZE)
                .addObject("kinds", VoiceKind.values())
                .addObject("typed", typed);
    }

    @PostMapping
    ModelAndView receive(@RequestParam Map<String, String> typed, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var kind = kind(typed.getOrDefault("kind", ""));
        var words = new Voice.Words(typed.getOrDefault("words", ""), typed.getOrDefault("contact", ""));
        var head = new Voice.Head(
                VoiceNumber.of(form(typed.getOrDefault("id", "")), index),
                kind.orElse(VoiceKind.QUESTION),
                clock.instant());
        return kind.isPresent() && office.receive(head, words) instanceof VoiceAnswer.Done
                ? new ModelAndView("disclosure/supervision-receipt", HttpStatus.CREATED)
                        .addObject("number", head.number().text())
                : shown(Forms.again(PAGE), 0, typed).addObject("flaw", true);
    }

    private static Optional<VoiceKind> kind(String typed) {
        return Arrays.stream(VoiceKind.values())
                .filter(each -> each.name().equals(typed))
                .findFirst();
    }

    private static UUID form(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException noForm) {
            throw ProblemException.field("form", "malformed", "request.flaw.id");
        }
    }
}
