package cn.gov.zs.housing.disclosure.request.web;

import cn.gov.zs.housing.disclosure.request.Consultation;
import cn.gov.zs.housing.disclosure.request.DispatchBook;
import cn.gov.zs.housing.disclosure.request.Extension;
import cn.gov.zs.housing.disclosure.request.FeeRule;
import cn.gov.zs.housing.disclosure.request.Handlers;
import cn.gov.zs.housing.disclosure.request.InformationRequest;
import cn.gov.zs.housing.disclosure.request.Letters;
import cn.gov.zs.housing.disclosure.request.Outcome;
import cn.gov.zs.housing.disclosure.request.PetitionSigns;
import cn.gov.zs.housing.disclosure.request.PublishedMatches;
import cn.gov.zs.housing.disclosure.request.Reasons;
import cn.gov.zs.housing.disclosure.request.RequestAnswer;
import cn.gov.zs.housing.disclosure.request.RequestCheck;
import cn.gov.zs.housing.disclosure.request.RequestNumber;
import cn.gov.zs.housing.disclosure.request.RequestOffice;
import cn.gov.zs.housing.disclosure.request.RequestQueue;
import cn.gov.zs.housing.disclosure.request.Requests;
import cn.gov.zs.housing.disclosure.request.Way;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import cn.gov.zs.platform.http.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the disclosure unit was asked, whatever is due first on top, and each step of it. */
@Controller
@RequestMapping("/staff/disclosure/requests")
class StaffRequestPages {
    static final String HERE = "/staff/disclosure/requests";
    private static final String NEW = "disclosure/staff-request-new";
    static final String ONE = "disclosure/staff-request";
    private static final int PAGE_SIZE = 50;
    static final int LONGEST = 5_000;
    /** Most pieces or pages of one request. */
    private static final int MOST_COUNTED = 10_000;

    private final RequestDesk desk;
    private final PublishedMatches matches;
    private final AnswerTemplates templates;
    private final Letters letters;
    private final RequestQueue queue;
    private final Handlers handlers;

    StaffRequestPages(
            RequestDesk desk,
            PublishedMatches matches,
            AnswerTemplates templates,
            Letters letters,
            RequestQueue queue,
            Handlers handlers) {
        this.desk = desk;
        this.matches = matches;
        this.templates = templates;
        this.letters = letters;
        this.queue = queue;
        this.handlers = handlers;
    }

    @GetMapping
    String list(
            Caller caller,
            @RequestParam(defaultValue = "false") boolean over,
            @RequestParam(defaultValue = "false") boolean soon,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        RequestDesk.mayRead(caller);
        model.addAttribute("over", over);
        model.addAttribute("open", desk.requests().countOpen());
        model.addAttribute("writes", caller.has("disclosure-officer"));
        model.addAttribute("filter", new QueueFilter(soon, mine));
        if (over) {
            over(after, model);
        } else {
            queue(caller, new QueueFilter(soon, mine), after, model);
        }
        return "disclosure/staff-requests";
    }

    private void over(String after, Model model) {
        // one more than asked for says whether there is a next page
        var found = desk.requests().listOver(Requests.Cursor.read(after), PAGE_SIZE + 1);
        var shown = found.stream().limit(PAGE_SIZE).map(Versioned::state).toList();
        model.addAttribute("rows", shown.stream().map(this::row).toList());
        model.addAttribute(
                "next",
                found.size() > PAGE_SIZE ? Requests.Cursor.of(shown.getLast()).text() : null);
        model.addAttribute("first", after.isBlank());
    }

    /** @param after how many were shown before */
    private void queue(Caller caller, QueueFilter filter, String after, Model model) {
        var today = desk.today();
        var waiting = queue.list(today);
        var shown = waiting.stream()
                .filter(each -> filter.shows(each, caller.subject(), today))
                .toList();
        int from = after.matches("[0-9]{1,6}") ? Integer.parseInt(after) : 0;
        model.addAttribute(
                "pressing", waiting.stream().filter(each -> each.soon(today)).count());
        model.addAttribute("soonDays", RequestQueue.SOON_DAYS);
        model.addAttribute("told", ToldView.of(waiting.stream().map(RequestQueue.Waiting::request), caller));
        model.addAttribute(
                "rows",
                shown.stream()
                        .skip(from)
                        .limit(PAGE_SIZE)
                        .map(each -> row(each.request()))
                        .toList());
        model.addAttribute("next", shown.size() > from + PAGE_SIZE ? String.valueOf(from + PAGE_SIZE) : null);
        model.addAttribute("first", from == 0);
    }

    private QueueRow row(InformationRequest request) {
        return QueueRow.of(request, desk.counts(), desk.today());
    }

    @GetMapping("/new")
    String form(Caller caller, Model model, HttpServletResponse response) {
        RequestDesk.mayWrite(caller);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("today", desk.today());
        model.addAttribute(
                RequestForm.NAME,
                RequestForm.empty(UUID.randomUUID(), desk.today().toString()));
        return NEW;
    }

    @PostMapping("/new")
    ModelAndView enter(
            Caller caller,
            @RequestParam String id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String proof,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String description,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String handover,
            @RequestParam(defaultValue = "") String way,
            @RequestParam(defaultValue = "") String arrivedOn,
            @RequestParam(defaultValue = "false") boolean helped,
            HttpServletResponse response) {
        RequestDesk.mayWrite(caller);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var typed = new RequestForm(
                id, kind, name, proof, contact, address, description, form, handover, way, arrivedOn, helped);
        var read = typed.read();
        var errors = typed.errors(read instanceof RequestCheck.Answer.Flawed(var flaws) ? flaws : List.of());
        var came = Arrays.stream(Way.values())
                .filter(each -> each != Way.WEB && each.name().equals(way))
                .findFirst();
        if (came.isEmpty()) {
            RequestForm.add(errors, "way", "request.flaw.way.required", "required");
        }
        var day = day(arrivedOn).filter(each -> !each.isAfter(desk.today()));
        if (day.isEmpty()) {
            RequestForm.add(errors, "arrivedOn", "request.flaw.arrivedon.malformed", "malformed");
        }
        if (errors.hasErrors() || !(read instanceof RequestCheck.Answer.Sound(var applicant, var wish))) {
            return Forms.again(NEW)
                    .addObject("today", desk.today())
                    .addObject(RequestForm.NAME, typed)
                    .addObject(BindingResult.MODEL_KEY_PREFIX + RequestForm.NAME, errors);
        }
        var entry = new RequestDesk.Entry(came.orElseThrow(), day.orElseThrow(), helped);
        return new ModelAndView("disclosure/request-receipt", HttpStatus.CREATED)
                .addObject("receipt", desk.enter(caller, RequestDesk.formId(id), entry, applicant, wish))
                .addObject("filedOn", entry.arrivedOn())
                .addObject("published", List.of())
                .addObject("staff", true);
    }

    @GetMapping("/{number}")
    ModelAndView one(
            Caller caller,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String template,
            HttpServletResponse response) {
        RequestDesk.mayRead(caller);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var found = desk.get(number);
        var typed = Outcome.answers().stream()
                .filter(each -> each.name().equals(template))
                .findFirst()
                .map(outcome -> templates.of(outcome, found.state()))
                .orElseGet(Map::of);
        return page(new ModelAndView(ONE), caller, found, typed);
    }

    @PostMapping("/{number}/registration")
    ModelAndView register(
            Caller caller,
            @PathVariable String number,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String receivedOn,
            @RequestParam Map<String, String> typed) {
        RequestDesk.mayWrite(caller);
        var day = day(receivedOn);
        return day.isEmpty()
                ? again(caller, number, typed, "request.flaw.receivedon.malformed")
                : step(caller, number, version, typed, (id, by) -> desk.office().register(id, day.get(), by));
    }

    @PostMapping("/{number}/correction")
    ModelAndView askCorrection(
            Caller caller,
            @PathVariable String number,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String what,
            @RequestParam Map<String, String> typed) {
        RequestDesk.mayWrite(caller);
        return said(what)
                ? step(caller, number, version, typed, (id, by) -> desk.office().askCorrection(id, what.strip(), by))
                : again(caller, number, typed, "request.flaw.what.required");
    }

    @PostMapping("/{number}/consultation")
    ModelAndView consult(
            Caller caller,
            @PathVariable String number,
            @RequestParam long version,
            @RequestParam Consultation.Kind kind,
            @RequestParam(defaultValue = "") String whom,
            @RequestParam Map<String, String> typed) {
        RequestDesk.mayWrite(caller);
        return said(whom)
                ? step(caller, number, version, typed, (id, by) -> desk.office().consult(id, kind, whom.strip(), by))
                : again(caller, number, typed, "request.flaw.whom.required");
    }

    @PostMapping("/{number}/reply")
    ModelAndView replied(
            Caller caller,
            @PathVariable String number,
            @RequestParam long version,
            @RequestParam Consultation.View view,
            @RequestParam Map<String, String> typed) {
        RequestDesk.mayWrite(caller);
        return step(caller, number, version, typed, (id, by) -> desk.office().replied(id, view, by));
    }

    @PostMapping("/{number}/extension")
    ModelAndView extend(
            Caller caller,
            @PathVariable String number,
            @RequestParam long version,
            @RequestParam(defaultValue = "0") int days,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Map<String, String> typed) {
        RequestDesk.mayExtend(caller);
        if (days < 1 || days > Extension.MOST) {
            return again(caller, number, typed, "request.flaw.days.range");
        }
        return said(reason)
                ? step(caller, number, version, typed, (id, by) -> desk.office().extend(id, days, reason.strip(), by))
                : again(caller, number, typed, "request.flaw.reason.required");
    }

    @PostMapping("/{number}/answer")
    ModelAndView answer(
            Caller caller,
            @PathVariable String number,
            @RequestParam long version,
            @RequestParam Outcome outcome,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "") String text,
            @RequestParam Map<String, String> typed) {
        RequestDesk.mayWrite(caller);
        return said(text)
                ? step(
                        caller,
                        number,
                        version,
                        typed,
                        (id, by) -> desk.office().answer(id, outcome, ground.strip(), text.strip(), by))
                : again(caller, number, typed, "request.flaw.text.required");
    }

    /** What is asked for is published already: answered at once with its place and its proof. */
    @PostMapping("/{number}/published")
    ModelAndView answerPublished(
            Caller caller,
            @PathVariable String number,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String path,
            @RequestParam Map<String, String> typed) {
        RequestDesk.mayWrite(caller);
        var match = matches.of(desk.get(number).state().file().wish()).stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow(ProblemException::absent);
        var text = templates.published(match);
        return step(
                caller,
                number,
                version,
                typed,
                (id, by) -> desk.office().answer(id, Outcome.ALREADY_PUBLIC, "", text, by));
    }

    @PostMapping("/{number}/reasons")
    ModelAndView askReasons(
            Caller caller,
            @PathVariable String number,
            @RequestParam long version,
            @RequestParam Map<String, String> typed) {
        RequestDesk.mayWrite(caller);
        return step(caller, number, version, typed, desk.office()::askReasons);
    }

    /** About everything that the applicant of this one filed. */
    @PostMapping("/{number}/reasons-of-all")
    ModelAndView askReasonsOfAll(Caller caller, @PathVariable String number) {
        RequestDesk.mayWrite(caller);
        var found = desk.get(number);
        return page(new ModelAndView(ONE), caller, found, Map.of())
                .addObject("doneToAll", desk.askReasonsOfAll(caller, found.state()));
    }

    /** Everything that the applicant of this one filed and gave no good reasons for. */
    @PostMapping("/{number}/refusal-of-all")
    ModelAndView refuseAll(Caller caller, @PathVariable String number, @RequestParam(defaultValue = "") String ground) {
        RequestDesk.mayWrite(caller);
        var found = desk.get(number);
        if (!said(ground)) {
            return again(caller, number, Map.of(), "request.flaw.ground.required");
        }
        var text = templates.of(Outcome.EXCESSIVE, found.state()).getOrDefault("text", "");
        int done = desk.refuseAllExcessive(caller, found.state(), ground.strip(), text);
        return page(new ModelAndView(ONE), caller, desk.get(number), Map.of()).addObject("doneToAll", done);
    }

    @PostMapping("/{number}/later")
    ModelAndView putOff(
            Caller caller,
            @PathVariable String number,
            @RequestParam long version,
            @RequestParam(defaultValue = "0") int later,
            @RequestParam Map<String, String> typed) {
        RequestDesk.mayExtend(caller);
        return later < 1 || later > Reasons.MOST_LATER
                ? again(caller, number, typed, "request.flaw.later.range")
                : step(caller, number, version, typed, (id, by) -> desk.office().putOff(id, later, by));
    }

    @PostMapping("/{number}/fee")
    ModelAndView charge(
            Caller caller,
            @PathVariable String number,
            @RequestParam long version,
            @RequestParam FeeRule.Basis basis,
            @RequestParam(defaultValue = "0") int count,
            @RequestParam Map<String, String> typed) {
        RequestDesk.mayWrite(caller);
        return count < 1 || count > MOST_COUNTED
                ? again(caller, number, typed, "request.flaw.count.range")
                : step(caller, number, version, typed, (id, by) -> desk.office().charge(id, basis, count, by));
    }

    @PostMapping("/{number}/payment")
    ModelAndView pay(
            Caller caller,
            @PathVariable String number,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String paidOn,
            @RequestParam Map<String, String> typed) {
        RequestDesk.mayWrite(caller);
        var day = day(paidOn);
        return day.isEmpty()
                ? again(caller, number, typed, "request.flaw.paidon.malformed")
                : step(caller, number, version, typed, (id, by) -> desk.office().pay(id, day.get(), by));
    }

    @PostMapping("/{number}/archive")
    ModelAndView archive(
            Caller caller,
            @PathVariable String number,
            @RequestParam long version,
            @RequestParam Map<String, String> typed) {
        RequestDesk.mayWrite(caller);
        return step(caller, number, version, typed, desk.office()::archive);
    }

    ModelAndView step(
            Caller caller,
            String number,
            long version,
            Map<String, String> typed,
            BiFunction<RequestNumber, RequestOffice.By, RequestAnswer> step) {
        var id = desk.get(number).state().head().number();
        var answer = RequestDesk.told(id, step.apply(id, desk.by(caller, version)));
        desk.issue(answer);
        return RequestRefusal.of(answer)
                .map(refusal ->
                        page(Forms.again(ONE), caller, desk.get(number), typed).addObject("refusal", refusal))
                .orElseGet(() -> new ModelAndView("redirect:" + HERE + "/" + id.text()));
    }

    ModelAndView again(Caller caller, String number, Map<String, String> typed, String flaw) {
        return page(Forms.again(ONE), caller, desk.get(number), typed).addObject("flaw", flaw);
    }

    /** @param typed what was sent and not taken: it stands in the forms again */
    ModelAndView page(
            ModelAndView page, Caller caller, Versioned<InformationRequest> found, Map<String, String> typed) {
        var request = found.state();
        var letter = letters.find(request.head().number());
        return page.addObject("request", RequestView.of(request, desk.counts(), desk.today()))
                .addObject("applicant", request.file().applicant())
                .addObject(
                        "originals", desk.copies().listOriginals(request.head().number()))
                .addObject("letter", letter.orElse(null))
                .addObject("onTheirWay", letter.map(DispatchBook::onTheirWay).orElse(List.of()))
                .addObject("enclosures", desk.enclosures().list(request.head().number()))
                .addObject("assignment", request.file().assignment())
                .addObject("colleagues", handlers.list())
                .addObject("consultations", RequestView.consultations(request))
                .addObject("days", RequestView.working(request, desk.counts(), desk.today()))
                .addObject(
                        "published",
                        request instanceof InformationRequest.Handling
                                ? matches.of(request.file().wish())
                                : List.of())
                .addObject("petition", PetitionSigns.in(request.file().wish().description()))
                .addObject("ordinal", desk.office().before(request) + 1)
                .addObject("firstCharged", FeeRule.on(desk.today()).firstCharged(FeeRule.Basis.PIECE))
                .addObject("version", found.version())
                .addObject("typed", typed)
                .addObject("today", desk.today())
                .addObject("outcomes", Outcome.answers())
                .addObject("writes", caller.has("disclosure-officer"))
                .addObject("heads", caller.has("disclosure-head"))
                .addObject("archived", request instanceof InformationRequest.Answered answered && answered.archived());
    }

    private static boolean said(String text) {
        return !text.isBlank() && text.length() <= LONGEST;
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
