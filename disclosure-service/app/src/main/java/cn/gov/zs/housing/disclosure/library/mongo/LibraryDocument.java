package cn.gov.zs.housing.disclosure.library.mongo;

import cn.gov.zs.housing.disclosure.catalogue.Officer;
import cn.gov.zs.housing.disclosure.library.DocumentNumber;
import cn.gov.zs.housing.disclosure.library.LibraryText;
import cn.gov.zs.housing.disclosure.library.Pending;
import cn.gov.zs.housing.disclosure.library.PublishedVersion;
import cn.gov.zs.housing.disclosure.library.TextBody;
import cn.gov.zs.housing.disclosure.library.TextId;
import cn.gov.zs.housing.disclosure.library.TextKind;
import cn.gov.zs.housing.disclosure.library.Withdrawn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text as it is stored.
 *
 * @param number of a policy that is drafted or public; two cannot have one
 * @param shown the kind, while the public reads it; what a public list asks for
 * @param madeOn of the newest public words
 * @param publicAt when something of it was published or taken down last; null while nothing was
 * @param targets texts that the newest public words name
 * @param waits whether something waits for another officer
 * @param changedAt of the newest thing in it
 * @param announced whether all of it is among the published documents; null whenever it was written since
 */
record LibraryDocument(
        String textId,
        TextKind kind,
        List<VersionDocument> versions,
        @Nullable PendingDocument pending,
        @Nullable WithdrawnDocument withdrawn,
        @Nullable String number,
        @Nullable TextKind shown,
        @Nullable LocalDate madeOn,
        @Nullable Instant publicAt,
        List<String> targets,
        boolean waits,
        Instant changedAt,
        @Nullable Boolean announced) {

    static LibraryDocument from(LibraryText text) {
        var last = text.versions().isEmpty()
                ? Optional.<TextBody>empty()
                : Optional.of(text.versions().getLast().body());
        var number = text.newest() instanceof TextBody.Policy policy
                ? policy.number().map(DocumentNumber::text).orElse(null)
                : null;
        return new LibraryDocument(
                text.id().text(),
                text.kind(),
                text.versions().stream().map(VersionDocument::from).toList(),
                text.pending().map(PendingDocument::from).orElse(null),
                text.withdrawn().map(WithdrawnDocument::from).orElse(null),
                text.withdrawn().isPresent() ? null : number,
                text.isPublic() ? text.kind() : null,
                last.map(body -> body.head().madeOn()).orElse(null),
                publicAt(text),
                last.filter(_ -> text.isPublic())
                        .map(body -> body.targets().stream().map(TextId::text).toList())
                        .orElseGet(List::of),
                text.pending().filter(LibraryDocument::waits).isPresent(),
                changedAt(text),
                text.versions().isEmpty() ? Boolean.TRUE : null);
    }

    private static @Nullable Instant publicAt(LibraryText text) {
        return text.withdrawn()
                .map(Withdrawn::at)
                .orElseGet(() -> text.versions().isEmpty()
                        ? null
                        : text.versions().getLast().publishedAt());
    }

    private static boolean waits(Pending pending) {
        return !(pending instanceof Pending.Draft draft) || draft.submitted();
    }

    private static Instant changedAt(LibraryText text) {
        return text.pending()
                .map(Pending::at)
                .or(() -> text.withdrawn().map(Withdrawn::at))
                .orElseGet(() -> text.versions().getLast().publishedAt());
    }

    LibraryText toDomain() {
        return new LibraryText(
                new TextId(textId),
                kind,
                versions.stream().map(VersionDocument::toDomain).toList(),
                Optional.ofNullable(pending).map(PendingDocument::toDomain),
                Optional.ofNullable(withdrawn).map(WithdrawnDocument::toDomain));
    }

    record OfficerDocument(String subject, String name) {
        static OfficerDocument from(Officer officer) {
            return new OfficerDocument(officer.subject(), officer.name());
        }

        Officer toDomain() {
            return new Officer(subject, name);
        }
    }

    record VersionDocument(
            int number,
            BodyDocument body,
            OfficerDocument writtenBy,
            OfficerDocument publishedBy,
            Instant publishedAt,
            String reason) {
        static VersionDocument from(PublishedVersion version) {
            return new VersionDocument(
                    version.number(),
                    BodyDocument.from(version.body()),
                    OfficerDocument.from(version.writtenBy()),
                    OfficerDocument.from(version.publishedBy()),
                    version.publishedAt(),
                    version.reason());
        }

        PublishedVersion toDomain() {
            return new PublishedVersion(
                    number, body.toDomain(), writtenBy.toDomain(), publishedBy.toDomain(), publishedAt, reason);
        }
    }

    /** @param body of a draft; null for the wish to take the text down */
    record PendingDocument(
            @Nullable BodyDocument body, OfficerDocument by, Instant at, String reason, boolean submitted) {
        static PendingDocument from(Pending pending) {
            return switch (pending) {
                case Pending.Draft(var body, var by, var at, var reason, var submitted) ->
                    new PendingDocument(BodyDocument.from(body), OfficerDocument.from(by), at, reason, submitted);
                case Pending.TakeDown(var by, var at, var reason) ->
                    new PendingDocument(null, OfficerDocument.from(by), at, reason, true);
            };
        }

        Pending toDomain() {
            return body == null
                    ? new Pending.TakeDown(by.toDomain(), at, reason)
                    : new Pending.Draft(body.toDomain(), by.toDomain(), at, reason, submitted);
        }
    }

    record WithdrawnDocument(OfficerDocument askedBy, OfficerDocument decidedBy, Instant at, String reason) {
        static WithdrawnDocument from(Withdrawn end) {
            return new WithdrawnDocument(
                    OfficerDocument.from(end.askedBy()), OfficerDocument.from(end.decidedBy()), end.at(), end.reason());
        }

        Withdrawn toDomain() {
            return new Withdrawn(askedBy.toDomain(), decidedBy.toDomain(), at, reason);
        }
    }
}
