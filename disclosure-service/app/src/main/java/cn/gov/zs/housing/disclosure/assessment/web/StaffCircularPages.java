package cn.gov.zs.housing.disclosure.assessment.web;

import cn.gov.zs.housing.disclosure.assessment.Circular;
import cn.gov.zs.housing.disclosure.assessment.CircularAnswer;
import cn.gov.zs.housing.disclosure.assessment.CircularId;
import cn.gov.zs.housing.disclosure.assessment.CircularKind;
import cn.gov.zs.housing.disclosure.assessment.CircularOffice;
import cn.gov.zs.housing.disclosure.assessment.Circulars;
import cn.gov.zs.housing.disclosure.assessment.RecordedEvidence;
import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.rules.Indicators;
import cn.gov.zs.housing.disclosure.rules.Subject;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.Forms;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A circular from its proposal to its release. */
@Controller
@RequestMapping("/staff/disclosure/circulars")
class StaffCircularPages {
    private static final String HERE = "/staff/disclosure/circulars";
    private static final String ONE = "disclosure/staff-circular";
    private static final String OFFICER = "disclosure-officer";
    private static final String HEAD = "disclosure-head";

    private final Circulars circulars;
    private final CircularOffice office;
    private final RecordedEvidence evidence;
    private final SubjectNames names;
    private final Clock clock;

    StaffCircularPages(
            Circulars circulars, CircularOffice office, RecordedEvidence evidence, SubjectNames names, Clock clock) {
        this.circulars = circulars;
        this.office = office;
        this.evidence = evidence;
        this.names = names;
        this.clock = clock;
    }

    static String state(Circular circular) {
        return switch (circular) {
            case Circular.Proposed _ -> "PROPOSED";
            case Circular.Released _ -> "RELEASED";
            case Circular.Dropped _ -> "DROPPED";
        };
    }

    @PostMapping
    ModelAndView propose(
            Caller caller,
            @RequestParam String id,
            @RequestParam int year,
            @RequestParam CircularKind kind,
            @RequestParam String about,
            @RequestParam(defaultValue = "") String reason) {
        caller.require(OFFICER);
        var named = CircularId.read(id).orElseThrow(ProblemException::absent);
        var subject = subject(about).orElseThrow(ProblemException::absent);
        var today = OfficeDay.of(clock.instant());
        var indicators = Indicators.of(evidence.of(year, today));
        if (!indicators.scores().containsKey(subject)) {
            throw ProblemException.absent();
        }
        var head = new Circular.Head(
                named,
                kind,
                year,
                subject,
                names.of(subject, today, Locale.SIMPLIFIED_CHINESE),
                reason.strip(),
                indicators.of(subject),
                officer(caller),
                clock.instant());
        return switch (office.propose(head)) {
            case CircularAnswer.Done _ -> new ModelAndView("redirect:" + HERE + "/" + named.text());
            case CircularAnswer.WordsUnfit _ ->
                shown(Forms.again(ONE), caller, new Circular.Proposed(head, Optional.empty()), -1)
                        .addObject("refusal", "assessment.refusal.words-unfit");
            case CircularAnswer.OwnHands _, CircularAnswer.NotHeard _, CircularAnswer.Over _ ->
                throw new IllegalStateException("a proposal was refused as if it were a release");
        };
    }

    private static Optional<Subject> subject(String typed) {
        var parts = typed.split(":", 2);
        return parts.length < 2
                ? Optional.empty()
                : Arrays.stream(Subject.Level.values())
                        .filter(level -> level.name().equals(parts[0]) && !parts[1].isEmpty())
                        .map(level -> new Subject(level, parts[1]))
                        .findFirst();
    }

    @GetMapping("/{id}")
    ModelAndView one(Caller caller, @PathVariable String id) {
        caller.require(OFFICER, HEAD);
        var found = get(id);
        return shown(new ModelAndView(ONE), caller, found.state(), found.version());
    }

    /** @param version -1 for one that is not kept */
    private static ModelAndView shown(ModelAndView page, Caller caller, Circular circular, long version) {
        var body = switch (circular) {
            case Circular.Proposed proposed -> CircularOffice.preview(proposed);
            case Circular.Released released -> released.body();
            case Circular.Dropped dropped ->
                CircularOffice.preview(new Circular.Proposed(dropped.head(), dropped.reply()));
        };
        return page.addObject("circular", circular.head())
                .addObject("reply", circular.reply().map(Circular.Reply::words).orElse(""))
                .addObject("state", state(circular))
                .addObject("why", circular instanceof Circular.Dropped dropped ? dropped.why() : "")
                .addObject("report", body)
                .addObject("version", version)
                .addObject(
                        "document",
                        CircularOffice.document(circular.head().id()).path())
                .addObject("writes", caller.has(OFFICER));
    }

    @PostMapping("/{id}/reply")
    ModelAndView reply(
            Caller caller,
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String words) {
        caller.require(OFFICER);
        var found = get(id).state().head().id();
        var reply = new Circular.Reply(words.strip(), officer(caller), clock.instant());
        return step(caller, id, office.reply(found, version, reply), words);
    }

    @PostMapping("/{id}/release")
    ModelAndView release(Caller caller, @PathVariable String id, @RequestParam long version) {
        caller.require(OFFICER, HEAD);
        var found = get(id).state().head().id();
        return step(caller, id, office.release(found, version, officer(caller), clock.instant()), "");
    }

    @PostMapping("/{id}/dropping")
    ModelAndView drop(
            Caller caller,
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String words) {
        caller.require(OFFICER, HEAD);
        var found = get(id).state().head().id();
        return step(caller, id, office.drop(found, version, words.strip(), officer(caller)), words);
    }

    private ModelAndView step(Caller caller, String id, CircularAnswer answer, String typed) {
        return switch (answer) {
            case CircularAnswer.Done _ -> new ModelAndView("redirect:" + HERE + "/" + id);
            case CircularAnswer.WordsUnfit _ -> again(caller, id, "words-unfit", typed);
            case CircularAnswer.OwnHands _ -> again(caller, id, "own-hands", typed);
            case CircularAnswer.NotHeard _ -> again(caller, id, "not-heard", typed);
            case CircularAnswer.Over _ -> again(caller, id, "over", typed);
        };
    }

    private ModelAndView again(Caller caller, String id, String refusal, String typed) {
        var found = get(id);
        return shown(Forms.again(ONE), caller, found.state(), found.version())
                .addObject("refusal", "assessment.refusal." + refusal)
                .addObject("typed", typed);
    }

    private Versioned<Circular> get(String id) {
        return CircularId.read(id).flatMap(circulars::find).orElseThrow(ProblemException::absent);
    }

    private static Officer officer(Caller caller) {
        return new Officer(caller.subject(), caller.name());
    }
}
