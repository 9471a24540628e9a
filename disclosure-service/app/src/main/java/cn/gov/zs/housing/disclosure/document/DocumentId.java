package cn.gov.zs.housing.disclosure.document;

import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Names a document. It follows from what the document belongs to, so the same event read twice publishes nothing twice.
 *
 * @param text the identifier in paths and events
 */
public record DocumentId(String text) {
    /** The one document of this kind of this score sheet or batch. */
    public static DocumentId of(DocumentKind kind, String reference) {
        var name = "document\n" + kind + "\n" + reference;
        return new DocumentId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }

    /** The one document of this kind of this attempt at a batch's draw. */
    public static DocumentId of(DocumentKind kind, String reference, int attempt) {
        return of(kind, reference + "\n" + attempt);
    }

    /** Where the public reads it. */
    public String path() {
        return "/documents/" + text;
    }
}
