package cn.gov.zs.housing.applicant.evidence;

import cn.gov.zs.housing.applicant.inspection.Reader;
import java.io.InputStream;
import java.time.Instant;

/** The one way to a document's content. For staff it leads past the record. */
public final class Viewing {
    private final Documents documents;
    private final DocumentReads reads;

    /** Keeps its records here. */
    public Viewing(Documents documents, DocumentReads reads) {
        this.documents = documents;
        this.reads = reads;
    }

    /** The content, for the household itself. */
    public InputStream forHousehold(Document document) {
        return documents.open(document.id());
    }

    /**
     * Records the look, then gives the content. When the record cannot be stored the exception goes up and nothing is seen.
     *
     * @param recordId a new UUID
     */
    public InputStream forStaff(Document document, Reader reader, String recordId, Instant at) {
        var facts = document.facts();
        reads.keep(new DocumentRead(
                recordId,
                at,
                reader.subject(),
                reader.name(),
                reader.role(),
                facts.application().text(),
                facts.id().text(),
                facts.kind()));
        return documents.open(document.id());
    }
}
