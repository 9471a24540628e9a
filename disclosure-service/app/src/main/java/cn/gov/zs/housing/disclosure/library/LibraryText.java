package cn.gov.zs.housing.disclosure.library;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text of the library with all that was ever public of it.
 *
 * @param versions oldest first; none of them ever changes
 * @param pending what waits for another officer
 */
public record LibraryText(
        TextId id,
        TextKind kind,
        List<PublishedVersion> versions,
        Optional<Pending> pending,
        Optional<Withdrawn> withdrawn) {
    /** Keeps its own copy. */
    public LibraryText {
        versions = List.copyOf(versions);
    }

    /** A first draft. */
    static LibraryText begun(TextId id, Pending.Draft draft) {
        return new LibraryText(id, draft.body().kind(), List.of(), Optional.of(draft), Optional.empty());
    }

    /** Whether this is the very draft it has, whenever that was sent. */
    boolean begunWith(Pending.Draft draft) {
        return versions.isEmpty()
                && pending.filter(it -> it instanceof Pending.Draft(var body, var by, var _, var reason, var submitted)
                                && body.equals(draft.body())
                                && by.equals(draft.by())
                                && reason.equals(draft.reason())
                                && submitted == draft.submitted())
                        .isPresent();
    }

    /** Whether the public reads it. */
    public boolean isPublic() {
        return !versions.isEmpty() && withdrawn.isEmpty();
    }

    /**
     * The version that is read on this day. A guide's holds from its day of force; every other text's latest corrects the ones before it.
     */
    public Optional<PublishedVersion> current(LocalDate day) {
        if (!isPublic()) {
            return Optional.empty();
        }
        return kind == TextKind.GUIDE
                ? versions.stream()
                        .filter(each -> !each.body().inForceFrom().isAfter(day))
                        .reduce((earlier, later) -> later.body()
                                        .inForceFrom()
                                        .isBefore(earlier.body().inForceFrom())
                                ? earlier
                                : later)
                        .or(() -> Optional.of(versions.getFirst()))
                : Optional.of(versions.getLast());
    }

    /** The version of this number. */
    public Optional<PublishedVersion> version(int number) {
        return versions.stream().filter(each -> each.number() == number).findFirst();
    }

    /** The newest words there are, public or not. */
    public TextBody newest() {
        return pending.filter(Pending.Draft.class::isInstance)
                .map(draft -> ((Pending.Draft) draft).body())
                .orElseGet(() -> versions.getLast().body());
    }

    /** Where the public reads it. */
    public String path() {
        return kind.path() + "/" + id.text();
    }

    /**
     * What its publication is known by, as long as no other text was known by it ({@link TextReferences}): of a policy its number, so that
     * a duty which an officer opened by it finds it. A later version has its own.
     */
    String reference(int version) {
        var base = newestPublic() instanceof TextBody.Policy policy
                ? policy.number().map(DocumentNumber::text).orElse(id.text())
                : id.text();
        return version == 1 ? base : base + "@" + version;
    }

    private TextBody newestPublic() {
        return versions.isEmpty() ? newest() : versions.getLast().body();
    }

    /**
     * The same with another draft.
     *
     * @throws IllegalArgumentException for a draft of another kind: its address, its duty and its papers are those of its kind
     */
    LibraryAnswer write(Pending.Draft draft) {
        if (draft.body().kind() != kind) {
            throw new IllegalArgumentException("a text of kind " + kind + " cannot become one of "
                    + draft.body().kind());
        }
        if (withdrawn.isPresent()) {
            return new LibraryAnswer.Down();
        }
        if (!versions.isEmpty() && draft.reason().isBlank()) {
            return new LibraryAnswer.ReasonMissing();
        }
        if (!versions.isEmpty() && !number(draft.body()).equals(number(newestPublic()))) {
            return new LibraryAnswer.NumberStays();
        }
        return new LibraryAnswer.Kept(new LibraryText(id, kind, versions, Optional.of(draft), withdrawn));
    }

    private static Optional<DocumentNumber> number(TextBody body) {
        return body instanceof TextBody.Policy policy ? policy.number() : Optional.empty();
    }

    /** The same with a wish to take it down. */
    LibraryAnswer askToTakeDown(Pending.TakeDown wish) {
        if (withdrawn.isPresent()) {
            return new LibraryAnswer.Down();
        }
        if (versions.isEmpty()) {
            return new LibraryAnswer.NeverPublic();
        }
        return wish.reason().isBlank()
                ? new LibraryAnswer.ReasonMissing()
                : new LibraryAnswer.Kept(new LibraryText(id, kind, versions, Optional.of(wish), withdrawn));
    }

    /** What another officer agrees to happens. */
    LibraryAnswer approve(Officer by, Instant now) {
        return switch (pending.orElse(null)) {
            case null -> new LibraryAnswer.NothingWaits();
            case Pending waiting when waiting.by().subject().equals(by.subject()) -> new LibraryAnswer.OwnWork();
            case Pending.Draft draft when !draft.submitted() -> new LibraryAnswer.NothingWaits();
            case Pending.Draft draft -> {
                var version =
                        new PublishedVersion(versions.size() + 1, draft.body(), draft.by(), by, now, draft.reason());
                yield new LibraryAnswer.Published(new LibraryText(
                        id,
                        kind,
                        Stream.concat(versions.stream(), Stream.of(version)).toList(),
                        Optional.empty(),
                        withdrawn));
            }
            case Pending.TakeDown wish ->
                new LibraryAnswer.TakenDown(new LibraryText(
                        id,
                        kind,
                        versions,
                        Optional.empty(),
                        Optional.of(new Withdrawn(wish.by(), by, now, wish.reason()))));
        };
    }

    /** What was entered goes back: a draft to its writer, a wish to nowhere. */
    LibraryAnswer sendBack() {
        return switch (pending.orElse(null)) {
            case null -> new LibraryAnswer.NothingWaits();
            case Pending.Draft(var body, var writer, var at, var reason, var submitted) ->
                submitted
                        ? new LibraryAnswer.Kept(new LibraryText(
                                id,
                                kind,
                                versions,
                                Optional.of(new Pending.Draft(body, writer, at, reason, false)),
                                withdrawn))
                        : new LibraryAnswer.NothingWaits();
            case Pending.TakeDown _ ->
                new LibraryAnswer.Kept(new LibraryText(id, kind, versions, Optional.empty(), withdrawn));
        };
    }
}
