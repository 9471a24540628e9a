package cn.gov.zs.housing.disclosure.library;

import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.document.DocumentBody;
import cn.gov.zs.housing.disclosure.document.DocumentDesk;
import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.platform.eventing.Envelope;
import cn.gov.zs.platform.eventing.Versioned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts each version and each end of a text among the published documents (公布文件), and so into the public log, the feeds, the open data
 * and the book of duties. The text itself says whether that was done, with the same write that published it, so nothing is forgotten; a
 * document is named by what it tells of, so nothing is told twice.
 */
public final class Announcements {
    private final Library library;
    private final LibraryDuties duties;
    private final DocumentDesk desk;
    private final TextReferences references;

    public Announcements(Library library, LibraryDuties duties, DocumentDesk desk, TextReferences references) {
        this.library = library;
        this.duties = duties;
        this.desk = desk;
        this.references = references;
    }

    /** A text that could not be told of, and why. */
    public record Fault(TextId text, RuntimeException why) {}

    /**
     * Tells of all that is not told of yet. A text that cannot be told of keeps no other from it; the next run tries it again.
     *
     * @param atOnce how many texts are read together
     * @return those that could not be told of
     */
    public List<Fault> run(int atOnce) {
        var faults = new ArrayList<Fault>();
        for (var texts = library.listUnannounced("", atOnce);
                !texts.isEmpty();
                texts = library.listUnannounced(texts.getLast().id(), atOnce)) {
            texts.forEach(text -> tell(text).ifPresent(faults::add));
        }
        return faults;
    }

    private Optional<Fault> tell(Versioned<LibraryText> text) {
        try {
            announce(text.state());
            library.markAnnounced(text);
            return Optional.empty();
        } catch (RuntimeException why) {
            return Optional.of(new Fault(text.state().id(), why));
        }
    }

    private void announce(LibraryText text) {
        for (var version : text.versions()) {
            duties.arose(text, version.number(), version.body());
            publish(
                    text,
                    text.kind().document(),
                    references.of(text, version.number()),
                    version,
                    version.publishedAt(),
                    version.reason());
        }
        text.withdrawn()
                .ifPresent(end -> publish(
                        text,
                        DocumentKind.TEXT_WITHDRAWAL,
                        text.id().text(),
                        text.versions().getLast(),
                        end.at(),
                        end.reason()));
    }

    private void publish(
            LibraryText text,
            DocumentKind kind,
            String reference,
            PublishedVersion version,
            Instant at,
            String reason) {
        var body = version.body();
        var number = body instanceof TextBody.Policy policy
                ? policy.number().map(DocumentNumber::text).orElse("")
                : "";
        desk.publish(
                cause(text, kind, version),
                new PublicDocument(
                        reference,
                        body.digest(),
                        at,
                        new DocumentBody.Text(
                                kind, body.head().title(), number, version.number(), text.path(), reason)));
    }

    /** No event orders it: the version itself does. */
    private static Envelope<String> cause(LibraryText text, DocumentKind kind, PublishedVersion version) {
        return new Envelope<>(kind + "-" + text.id().text() + "-" + version.number(), "", "", "", Instant.EPOCH, 1, "");
    }
}
