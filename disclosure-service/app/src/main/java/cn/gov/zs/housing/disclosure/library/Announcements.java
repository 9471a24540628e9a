package cn.gov.zs.housing.disclosure.library;

import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.document.DocumentBody;
import cn.gov.zs.housing.disclosure.document.DocumentDesk;
import cn.gov.zs.housing.disclosure.document.DocumentId;
import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;
import cn.gov.zs.platform.eventing.Envelope;
import java.time.Instant;

/**
 * Puts each version and each end of a text among the published documents (公布文件), and so into the public log, the feeds, the open data
 * and the book of duties. The text itself says whether that was done, with the same write that published it, so nothing is forgotten; a
 * document is named by what it tells of, so nothing is told twice.
 */
public final class Announcements {
    private final Library library;
    private final LibraryDuties duties;
    private final DocumentDesk desk;
    private final PublicDocuments documents;

    public Announcements(Library library, LibraryDuties duties, DocumentDesk desk, PublicDocuments documents) {
        this.library = library;
        this.duties = duties;
        this.desk = desk;
        this.documents = documents;
    }

    /** Tells of what is not told of yet, at most so many texts; how many it looked at. */
    public int run(int limit) {
        var texts = library.listUnannounced(limit);
        for (var text : texts) {
            announce(text.state());
            library.markAnnounced(text);
        }
        return texts.size();
    }

    private void announce(LibraryText text) {
        for (var version : text.versions()) {
            duties.arose(text, version.number(), version.body());
            publish(
                    text,
                    text.kind().document(),
                    text.reference(version.number()),
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
                        free(text, kind, reference),
                        body.digest(),
                        at,
                        new DocumentBody.Text(
                                kind, body.head().title(), number, version.number(), text.path(), reason)));
    }

    /** The number of a policy that was taken down may be another's now, and both are on record. */
    private String free(LibraryText text, DocumentKind kind, String reference) {
        return documents
                .find(DocumentId.of(kind, reference))
                .map(PublicDocument::body)
                .filter(body ->
                        body instanceof DocumentBody.Text other && !other.path().equals(text.path()))
                .map(_ -> reference + "@" + text.id().text())
                .orElse(reference);
    }

    /** No event orders it: the version itself does. */
    private static Envelope<String> cause(LibraryText text, DocumentKind kind, PublishedVersion version) {
        return new Envelope<>(kind + "-" + text.id().text() + "-" + version.number(), "", "", "", Instant.EPOCH, 1, "");
    }
}
