package cn.gov.zs.housing.disclosure.library;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.platform.eventing.Change;
import cn.gov.zs.platform.eventing.StaleVersionException;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The library as officers write in it: one drafts, another publishes. */
public final class LibraryOffice {
    private final Library library;
    private final LibraryDuties duties;

    public LibraryOffice(Library library, LibraryDuties duties) {
        this.library = library;
        this.duties = duties;
    }

    /**
     * Begins a text with its first draft. Sent twice it begins one.
     *
     * @throws StaleVersionException when the text was begun with other words: whoever sends these has to look at those first
     */
    public LibraryAnswer begin(TextId id, Pending.Draft draft) {
        var wrong = wrong(id, draft.body());
        if (wrong.isPresent()) {
            return wrong.get();
        }
        var text = LibraryText.begun(id, draft);
        if (library.add(text)) {
            return told(new LibraryAnswer.Kept(text), draft);
        }
        return library.find(id)
                .map(there -> begunBefore(there, draft))
                .or(() -> number(draft.body())
                        .flatMap(library::findByNumber)
                        .map(other -> new LibraryAnswer.NumberTaken(other.id())))
                .orElseThrow(() -> new IllegalStateException("a text was neither added nor there"));
    }

    private LibraryAnswer begunBefore(Versioned<LibraryText> there, Pending.Draft draft) {
        if (there.state().begunWith(draft)) {
            return told(new LibraryAnswer.Kept(there.state()), draft);
        }
        throw new StaleVersionException(there.id(), 0, there.version());
    }

    /**
     * Writes the next version of the text that the officer read at this version.
     *
     * @throws StaleVersionException when somebody else changed it since
     */
    public LibraryAnswer write(TextId id, long version, Pending.Draft draft) {
        var wrong = wrong(id, draft.body());
        return wrong.isPresent()
                ? wrong.get()
                : told(library.change(id, version, text -> decided(text.write(draft))), draft);
    }

    /** Publishes or takes down what another officer entered. */
    public LibraryAnswer approve(TextId id, long version, Officer by, Instant now) {
        return library.change(id, version, text -> {
            var answer = text.approve(by, now);
            return decided(
                    answer instanceof LibraryAnswer.Published(var next)
                            ? wrong(id, next.versions().getLast().body()).orElse(answer)
                            : answer);
        });
    }

    /** Sends back what was entered. */
    public LibraryAnswer sendBack(TextId id, long version) {
        return library.change(id, version, text -> decided(text.sendBack()));
    }

    /** Enters the wish to take a text down. */
    public LibraryAnswer askToTakeDown(TextId id, long version, Pending.TakeDown wish) {
        return library.change(id, version, text -> decided(text.askToTakeDown(wish)));
    }

    private LibraryAnswer told(LibraryAnswer answer, Pending.Draft draft) {
        if (answer instanceof LibraryAnswer.Kept(var text) && draft.submitted()) {
            duties.arose(text, text.versions().size() + 1, draft.body());
        }
        return answer;
    }

    private static Change<LibraryText, LibraryAnswer> decided(LibraryAnswer answer) {
        return switch (answer) {
            case LibraryAnswer.Kept(var next) -> Change.to(next, List.of(), answer);
            case LibraryAnswer.Published(var next) -> Change.to(next, List.of(), answer);
            case LibraryAnswer.TakenDown(var next) -> Change.to(next, List.of(), answer);
            default -> Change.none(answer);
        };
    }

    private static Optional<DocumentNumber> number(TextBody body) {
        return body instanceof TextBody.Policy policy ? policy.number() : Optional.empty();
    }

    /** What is wrong with the texts that this one names, and with its number. */
    private Optional<LibraryAnswer> wrong(TextId id, TextBody body) {
        Function<TextId, Stream<LibraryAnswer>> target = named -> {
            var policy = library.find(named)
                    .map(found -> found.state())
                    .filter(LibraryText::isPublic)
                    .filter(text -> text.kind() == TextKind.POLICY);
            if (policy.isEmpty() || named.equals(id)) {
                return Stream.of(new LibraryAnswer.TargetAbsent(named));
            }
            return body instanceof TextBody.Policy
                            && policy.get()
                                    .newest()
                                    .head()
                                    .madeOn()
                                    .isAfter(body.head().madeOn())
                    ? Stream.of(new LibraryAnswer.TargetLater(named))
                    : Stream.empty();
        };
        return Stream.concat(
                        body.targets().stream().flatMap(target),
                        number(body).flatMap(library::findByNumber).stream()
                                .filter(other -> !other.id().equals(id))
                                .map(other -> new LibraryAnswer.NumberTaken(other.id())))
                .findFirst();
    }
}
