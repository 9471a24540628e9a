package cn.gov.zs.housing.disclosure.library.web;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.library.Attachment;
import cn.gov.zs.housing.disclosure.library.DocumentNumber;
import cn.gov.zs.housing.disclosure.library.Library;
import cn.gov.zs.housing.disclosure.library.LibraryAnswer;
import cn.gov.zs.housing.disclosure.library.LibraryOffice;
import cn.gov.zs.housing.disclosure.library.LibraryText;
import cn.gov.zs.housing.disclosure.library.Pending;
import cn.gov.zs.housing.disclosure.library.TextBody;
import cn.gov.zs.housing.disclosure.library.TextId;
import cn.gov.zs.housing.disclosure.library.TypedBody;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.Caller;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;

/** Writes in the library for officers. */
@Component
class StaffLibraryDesk {
    private static final Logger LOG = LoggerFactory.getLogger(StaffLibraryDesk.class);
    private static final String OFFICER = "disclosure-officer";
    private static final String HEAD = "disclosure-head";

    private final Library library;
    private final LibraryOffice office;
    private final Clock clock;

    StaffLibraryDesk(Library library, LibraryOffice office, Clock clock) {
        this.library = library;
        this.office = office;
        this.clock = clock;
    }

    /** What became of a form: the text it is in now, or what to correct. */
    sealed interface Sent {
        record Done(TextId id) implements Sent {}

        record Again(BeanPropertyBindingResult errors) implements Sent {}
    }

    static void mayRead(Caller caller) {
        caller.require(OFFICER, HEAD);
    }

    /** An officer writes; her head may decide as well as another officer. */
    static void mayWrite(Caller caller) {
        caller.require(OFFICER);
    }

    Versioned<LibraryText> get(String id) {
        return TextId.parse(id).flatMap(library::find).orElseThrow(ProblemException::absent);
    }

    /** As a form names a policy: by its number, or by its address. */
    String nameOf(TextId id) {
        return library.find(id)
                .map(Versioned::state)
                .map(LibraryText::newest)
                .flatMap(body -> body instanceof TextBody.Policy policy ? policy.number() : Optional.empty())
                .map(DocumentNumber::text)
                .orElse("/policies/" + id.text());
    }

    /**
     * Keeps what a form says.
     *
     * @throws cn.gov.zs.platform.eventing.StaleVersionException when somebody else changed the text since it was read
     */
    Sent save(Caller caller, LibraryForm form, boolean submit) {
        mayWrite(caller);
        var id = TextId.parse(form.id()).orElseThrow(ProblemException::absent);
        var there = library.find(id).map(Versioned::state);
        if (there.filter(text -> text.kind() != form.kind()).isPresent()) {
            throw ProblemException.field("kind", "malformed", "library.flaw.malformed");
        }
        var papers = there.map(text -> text.newest().attachments()).orElseGet(List::of);
        var read = TypedBody.read(
                form.kind(), form.values(), OfficeDay.of(clock.instant()), library::findByNumber, papers);
        if (read instanceof TypedBody.Answer.Flawed(var flaws)) {
            return new Sent.Again(form.errors(flaws));
        }
        var body = ((TypedBody.Answer.Sound) read).body();
        var later = there.filter(text -> !text.versions().isEmpty()).isPresent();
        var reason = later ? form.values().getOrDefault("reason", "").strip() : "";
        if (later) {
            var flaw = TypedBody.reasonFlaw(reason);
            if (flaw.isPresent()) {
                return new Sent.Again(form.errors(List.of(flaw.get())));
            }
        }
        var draft = new Pending.Draft(body, officer(caller), clock.instant(), reason, submit);
        var answer = form.version() == 0 ? office.begin(id, draft) : office.write(id, form.version(), draft);
        LOG.info("Text {}: {}", id.text(), answer.getClass().getSimpleName());
        return switch (answer) {
            case LibraryAnswer.Kept _ -> new Sent.Done(id);
            case LibraryAnswer.NumberTaken(var other) ->
                again(form, "number", "library.refused.number-taken", nameOf(other));
            case LibraryAnswer.NumberStays _ -> again(form, "number", "library.refused.number-stays");
            case LibraryAnswer.ReasonMissing _ -> again(form, "reason", "library.flaw.required");
            case LibraryAnswer.TargetAbsent(var target) ->
                again(form, relation(form, target), "library.refused.target-absent", nameOf(target));
            case LibraryAnswer.TargetLater(var target) ->
                again(form, relation(form, target), "library.refused.target-later", nameOf(target));
            default -> throw refused(answer);
        };
    }

    private static Sent again(LibraryForm form, String field, String key, Object... args) {
        return new Sent.Again(form.errors(field, key, args));
    }

    /** The field in which a text was named. */
    private String relation(LibraryForm form, TextId target) {
        var name = nameOf(target);
        for (var field : List.of("repeals", "amends")) {
            var typed = form.values().getOrDefault(field, "");
            if (typed.contains(name) || typed.contains(target.text())) {
                return field;
            }
        }
        return form.kind() == cn.gov.zs.housing.disclosure.library.TextKind.POLICY ? "repeals" : "policy";
    }

    LibraryAnswer approve(Caller caller, TextId id, long version) {
        mayRead(caller);
        return told(id, office.approve(id, version, officer(caller), clock.instant()));
    }

    LibraryAnswer sendBack(Caller caller, TextId id, long version) {
        mayRead(caller);
        return told(id, office.sendBack(id, version));
    }

    LibraryAnswer askToTakeDown(Caller caller, TextId id, long version, String reason) {
        mayWrite(caller);
        return told(
                id,
                office.askToTakeDown(
                        id, version, new Pending.TakeDown(officer(caller), clock.instant(), reason.strip())));
    }

    /** Adds a paper to the draft, which becomes its writer's again. */
    LibraryAnswer attach(Caller caller, LibraryText text, long version, Attachment paper) {
        mayWrite(caller);
        var body = withPaper(text.newest(), paper);
        var reason = text.pending()
                .filter(Pending.Draft.class::isInstance)
                .map(Pending::reason)
                .orElse("");
        return told(
                text.id(),
                office.write(
                        text.id(), version, new Pending.Draft(body, officer(caller), clock.instant(), reason, false)));
    }

    private static TextBody withPaper(TextBody body, Attachment paper) {
        var papers = java.util.stream.Stream.concat(
                        body.attachments().stream().filter(each -> !each.id().equals(paper.id())),
                        java.util.stream.Stream.of(paper))
                .toList();
        return switch (body) {
            case TextBody.Policy(var head, var number, var from, var expires, var words, var relations, var _) ->
                new TextBody.Policy(head, number, from, expires, words, relations, papers);
            case TextBody.Interpretation(var head, var policy, var words, var _) ->
                new TextBody.Interpretation(head, policy, words, papers);
            case TextBody.Guide(var head, var from, var parts, var _) -> new TextBody.Guide(head, from, parts, papers);
            case TextBody.Answer answer -> answer;
        };
    }

    private LibraryAnswer told(TextId id, LibraryAnswer answer) {
        LOG.info("Text {}: {}", id.text(), answer.getClass().getSimpleName());
        return switch (answer) {
            case LibraryAnswer.Kept _, LibraryAnswer.Published _, LibraryAnswer.TakenDown _ -> answer;
            default -> throw refused(answer);
        };
    }

    private ProblemException refused(LibraryAnswer answer) {
        return ProblemException.conflict(
                switch (answer) {
                    case LibraryAnswer.OwnWork _ -> "library.own-work";
                    case LibraryAnswer.NothingWaits _ -> "library.nothing-waits";
                    case LibraryAnswer.NumberStays _ -> "library.number-stays";
                    case LibraryAnswer.ReasonMissing _ -> "library.reason-missing";
                    case LibraryAnswer.Down _ -> "library.down";
                    case LibraryAnswer.NeverPublic _ -> "library.never-public";
                    case LibraryAnswer.NumberTaken _ -> "library.number-taken";
                    case LibraryAnswer.TargetAbsent _, LibraryAnswer.TargetLater _ -> "library.target-absent";
                    case LibraryAnswer.Kept _, LibraryAnswer.Published _, LibraryAnswer.TakenDown _ ->
                        throw new IllegalStateException("no refusal");
                },
                java.util.Map.of());
    }

    static Officer officer(Caller caller) {
        return new Officer(caller.subject(), caller.name());
    }
}
