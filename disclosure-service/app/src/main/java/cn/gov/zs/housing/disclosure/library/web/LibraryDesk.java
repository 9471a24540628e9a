package cn.gov.zs.housing.disclosure.library.web;

import cn.gov.zs.housing.disclosure.calendar.OfficeDay;
import cn.gov.zs.housing.disclosure.catalogue.Duties;
import cn.gov.zs.housing.disclosure.catalogue.DutyKey;
import cn.gov.zs.housing.disclosure.library.Library;
import cn.gov.zs.housing.disclosure.library.LibraryText;
import cn.gov.zs.housing.disclosure.library.PublishedVersion;
import cn.gov.zs.housing.disclosure.library.Relation;
import cn.gov.zs.housing.disclosure.library.TextBody;
import cn.gov.zs.housing.disclosure.library.TextId;
import cn.gov.zs.housing.disclosure.library.TextKind;
import cn.gov.zs.housing.disclosure.library.TextReferences;
import cn.gov.zs.housing.disclosure.library.Validity;
import cn.gov.zs.housing.disclosure.library.web.TextView.LinkView;
import cn.gov.zs.housing.disclosure.publiclog.EntryKind;
import cn.gov.zs.housing.disclosure.publiclog.LoggedItem;
import cn.gov.zs.housing.disclosure.publiclog.PublicLog;
import cn.gov.zs.platform.eventing.Versioned;
import cn.gov.zs.platform.http.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the library for pages and programs. */
@Component
class LibraryDesk {
    private final Library library;
    private final Duties duties;
    private final TextReferences references;
    private final PublicLog log;
    private final Clock clock;

    LibraryDesk(Library library, Duties duties, TextReferences references, PublicLog log, Clock clock) {
        this.library = library;
        this.duties = duties;
        this.references = references;
        this.log = log;
        this.clock = clock;
    }

    LocalDate today() {
        return OfficeDay.of(clock.instant());
    }

    /** A text that is or was public, at the address of its kind. */
    LibraryText read(String path, String id) {
        return TextId.parse(id)
                .flatMap(library::find)
                .map(Versioned::state)
                .filter(text -> text.kind().path().equals(path))
                .filter(text -> !text.versions().isEmpty())
                .orElseThrow(ProblemException::absent);
    }

    /** The version that is asked for; without a number the one that holds today. */
    PublishedVersion version(LibraryText text, Optional<Integer> number) {
        return number.map(text::version)
                .orElseGet(() -> text.current(today()))
                .filter(_ -> text.isPublic())
                .orElseThrow(ProblemException::absent);
    }

    TextView view(LibraryText text, PublishedVersion version) {
        var current = text.current(today()).filter(version::equals).isPresent();
        var naming = library.listNaming(List.of(text.id()));
        var validity = version.body() instanceof TextBody.Policy policy
                ? Optional.of(Validity.of(text.id(), policy, policies(naming), today()))
                : Optional.<Validity>empty();
        return TextView.of(text, version, current, validity, links(text, version, naming), due(text, version));
    }

    private static List<TextBody.Policy> policies(List<LibraryText> texts) {
        return texts.stream()
                .map(each -> each.versions().getLast().body())
                .filter(TextBody.Policy.class::isInstance)
                .map(TextBody.Policy.class::cast)
                .toList();
    }

    private TextView.Links links(LibraryText text, PublishedVersion version, List<LibraryText> naming) {
        return switch (version.body()) {
            case TextBody.Policy policy ->
                new TextView.Links(
                        targets(policy, Relation.Effect.AMENDS),
                        targets(policy, Relation.Effect.REPEALS),
                        linked(naming, does(Relation.Effect.AMENDS, text.id())),
                        linked(naming, does(Relation.Effect.REPEALS, text.id())),
                        null,
                        linked(naming, each -> each.kind() != TextKind.POLICY));
            case TextBody.Interpretation it ->
                new TextView.Links(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        link(it.policy()).findFirst().orElse(null),
                        List.of());
            case TextBody.Answer it ->
                new TextView.Links(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        it.policy().stream().flatMap(this::link).findFirst().orElse(null),
                        List.of());
            case TextBody.Guide _ -> new TextView.Links(List.of(), List.of(), List.of(), List.of(), null, List.of());
        };
    }

    private static Predicate<LibraryText> does(Relation.Effect effect, TextId target) {
        return text -> text.versions().getLast().body() instanceof TextBody.Policy policy
                && policy.relations().contains(new Relation(effect, target));
    }

    private static List<LinkView> linked(List<LibraryText> texts, Predicate<LibraryText> which) {
        return texts.stream().filter(which).map(LinkView::of).toList();
    }

    private List<LinkView> targets(TextBody.Policy policy, Relation.Effect effect) {
        return policy.relations().stream()
                .filter(each -> each.effect() == effect)
                .flatMap(each -> link(each.target()))
                .toList();
    }

    private Stream<LinkView> link(TextId id) {
        return library.find(id).map(Versioned::state).filter(LibraryText::isPublic).map(LinkView::of).stream();
    }

    private Optional<TextView.DueView> due(LibraryText text, PublishedVersion version) {
        var item = text.kind().item();
        return duties.find(new DutyKey(item, references.of(text, version.number())).id())
                .or(() -> duties.find(new DutyKey(item, references.of(text, 1)).id()))
                .map(Versioned::state)
                .map(duty -> new TextView.DueView(
                        duty.due().on(),
                        duty.daysLate(today()),
                        duty.due().provisional(),
                        "/catalogue/" + item + "/" + duty.id().text()));
    }

    LoggedItem logged(LibraryText text, PublishedVersion version) {
        var document = references.document(text, version.number());
        return LoggedItem.of(log, EntryKind.DOCUMENT_PUBLISHED, document.text());
    }
}
