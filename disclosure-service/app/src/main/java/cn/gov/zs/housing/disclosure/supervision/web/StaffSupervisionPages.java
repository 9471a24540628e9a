package cn.gov.zs.housing.disclosure.supervision.web;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.library.AnswerCategory;
import cn.gov.zs.housing.disclosure.library.LibraryAnswer;
import cn.gov.zs.housing.disclosure.library.LibraryOffice;
import cn.gov.zs.housing.disclosure.library.Pending;
import cn.gov.zs.housing.disclosure.library.TextBody;
import cn.gov.zs.housing.disclosure.library.TextHead;
import cn.gov.zs.housing.disclosure.library.TextId;
import cn.gov.zs.housing.disclosure.supervision.Voice;
import cn.gov.zs.housing.disclosure.supervision.VoiceAnswer;
import cn.gov.zs.housing.disclosure.supervision.VoiceNumber;
import cn.gov.zs.housing.disclosure.supervision.VoiceOffice;
import cn.gov.zs.housing.disclosure.supervision.Voices;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import cn.gov.zs.platform.http.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where officers answer complaints and suggestions, and propose an answer for the library (回应关切). */
@Controller
@RequestMapping("/staff/disclosure/supervision")
class StaffSupervisionPages {
    private static final String HERE = "/staff/disclosure/supervision";
    private static final String ONE = "disclosure/staff-supervision-one";
    private static final int PAGE_SIZE = 50;

    private final Voices voices;
    private final VoiceOffice office;
    private final LibraryOffice library;
    private final Clock clock;

    StaffSupervisionPages(Voices voices, VoiceOffice office, LibraryOffice library, Clock clock) {
        this.voices = voices;
        this.office = office;
        this.library = library;
        this.clock = clock;
    }

    @GetMapping
    String list(Caller caller, @RequestParam(defaultValue = "0") int page, Model model) {
        caller.require("disclosure-officer", "disclosure-head");
        int number = Math.clamp(page, 0, 10_000);
        var open = voices.listOpen(number, PAGE_SIZE);
        model.addAttribute("voices", open);
        model.addAttribute("number", number);
        model.addAttribute("more", open.size() == PAGE_SIZE);
        model.addAttribute("published", voices.listPublished(0, PAGE_SIZE));
        return "disclosure/staff-supervision";
    }

    @GetMapping("/{number}")
    ModelAndView one(Caller caller, @PathVariable String number, HttpServletResponse response) {
        caller.require("disclosure-officer", "disclosure-head");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return shown(new ModelAndView(ONE), caller, get(number));
    }

    private static ModelAndView shown(ModelAndView page, Caller caller, Versioned<Voice> found) {
        var voice = found.state();
        var answer = answer(voice);
        return page.addObject("voice", voice)
                .addObject("version", found.version())
                .addObject("state", state(voice))
                .addObject("question", answer.map(Voice.Answer::question).orElse(""))
                .addObject("answer", answer.map(Voice.Answer::text).orElse(""))
                .addObject("categories", AnswerCategory.values())
                .addObject("writes", caller.has("disclosure-officer"));
    }

    private static Optional<Voice.Answer> answer(Voice voice) {
        return switch (voice) {
            case Voice.Received _ -> Optional.empty();
            case Voice.Drafted drafted -> Optional.of(drafted.answer());
            case Voice.Published published -> Optional.of(published.answer());
        };
    }

    private static String state(Voice voice) {
        return switch (voice) {
            case Voice.Received _ -> "RECEIVED";
            case Voice.Drafted _ -> "DRAFTED";
            case Voice.Published _ -> "PUBLISHED";
        };
    }

    @PostMapping("/{number}/answer")
    ModelAndView answer(
            Caller caller,
            @PathVariable String number,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String answer) {
        caller.require("disclosure-officer");
        var voice = get(number).state();
        var written = new Voice.Answer(question.strip(), answer.strip(), officer(caller));
        var page = step(caller, number, office.answer(voice.head().number(), version, written));
        // a redirect would carry what was typed in its address
        return page.getModel().containsKey("refusal")
                ? page.addObject("question", question).addObject("answer", answer)
                : page;
    }

    @PostMapping("/{number}/publication")
    ModelAndView publish(Caller caller, @PathVariable String number, @RequestParam long version) {
        caller.require("disclosure-officer", "disclosure-head");
        var voice = get(number).state();
        return step(caller, number, office.publish(voice.head().number(), version, officer(caller), clock.instant()));
    }

    /** What one asked may concern many: its answer begins a text of the library, which goes its own way from there. */
    @PostMapping("/{number}/library")
    ModelAndView propose(
            Caller caller, @PathVariable String number, @RequestParam(defaultValue = "OTHER") AnswerCategory category) {
        caller.require("disclosure-officer");
        var voice = get(number).state();
        var answer = answer(voice).orElseThrow(ProblemException::absent);
        var id = TextId.parse(UUID.nameUUIDFromBytes(
                                ("voice\n" + voice.head().number().text()).getBytes(StandardCharsets.UTF_8))
                        .toString())
                .orElseThrow();
        var head = new TextHead(answer.question(), "中山市住房保障办公室", OfficeDay.of(clock.instant()), "");
        var draft = new Pending.Draft(
                new TextBody.Answer(head, category, Optional.empty(), answer.text()),
                officer(caller),
                clock.instant(),
                "",
                false);
        return library.begin(id, draft) instanceof LibraryAnswer.Kept
                ? new ModelAndView("redirect:/staff/disclosure/policies/" + id.text())
                : shown(Forms.again(ONE), caller, get(number)).addObject("refusal", "supervision.refusal.other-stage");
    }

    private ModelAndView step(Caller caller, String number, VoiceAnswer answer) {
        return switch (answer) {
            case VoiceAnswer.Done _ ->
                new ModelAndView("redirect:" + HERE + "/" + get(number).id());
            case VoiceAnswer.WordsUnfit _ -> again(caller, number, "words-unfit");
            case VoiceAnswer.Personal _ -> again(caller, number, "personal");
            case VoiceAnswer.OwnHands _ -> again(caller, number, "own-hands");
            case VoiceAnswer.OtherStage _ -> again(caller, number, "other-stage");
        };
    }

    private ModelAndView again(Caller caller, String number, String refusal) {
        return shown(Forms.again(ONE), caller, get(number)).addObject("refusal", "supervision.refusal." + refusal);
    }

    private Versioned<Voice> get(String number) {
        return VoiceNumber.read(number).flatMap(voices::find).orElseThrow(ProblemException::absent);
    }

    private static Officer officer(Caller caller) {
        return new Officer(caller.subject(), caller.name());
    }
}
