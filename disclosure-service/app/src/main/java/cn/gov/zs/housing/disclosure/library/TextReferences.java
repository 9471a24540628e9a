package cn.gov.zs.housing.disclosure.library;

import cn.gov.zs.housing.disclosure.document.DocumentBody;
import cn.gov.zs.housing.disclosure.document.DocumentId;
import cn.gov.zs.housing.disclosure.document.PublicDocument;
import cn.gov.zs.housing.disclosure.document.PublicDocuments;

/**
 * What the publications of a text are known by in the catalogue, the log and the feeds. The number of a policy that was taken down may be
 * another's now, and both are on record: the later one's reference then names the text beside the number.
 */
public final class TextReferences {
    private final PublicDocuments documents;

    public TextReferences(PublicDocuments documents) {
        this.documents = documents;
    }

    /** Of a version of a text, its document and its duty. */
    public String of(LibraryText text, int version) {
        var reference = text.reference(version);
        return documents
                .find(DocumentId.of(text.kind().document(), reference))
                .map(PublicDocument::body)
                .filter(body ->
                        body instanceof DocumentBody.Text other && !other.path().equals(text.path()))
                .map(_ -> reference + "@" + text.id().text())
                .orElse(reference);
    }

    /** The document that tells of a version, published or to be. */
    public DocumentId document(LibraryText text, int version) {
        return DocumentId.of(text.kind().document(), of(text, version));
    }
}
