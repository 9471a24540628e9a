package cn.gov.zs.housing.applicant.evidence;

import cn.gov.zs.housing.applicant.application.ApplicationId;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The documents of all cases. A document is there with its whole content or not at all, whatever breaks in between; contents are
 * encrypted.
 */
public interface Documents {
    /**
     * Adds a document. Returns when it is stored, or not.
     *
     * @param content read to its end
     * @param most how many the case may have, those withdrawn among them; never passed, but two that come at once for the last place
     *     may both be sent away
     * @return false when the case has so many already
     * @throws IllegalStateException if the number is taken
     */
    boolean keep(DocumentFacts facts, InputStream content, int most);

    /** The document, if there is one. */
    Optional<Document> find(DocumentId id);

    /** A case's documents, oldest first. */
    List<Document> list(ApplicationId application);

    /**
     * Its content, decrypted as it is read; the caller closes it. Reading throws when the content was changed, cut or moved.
     *
     * @throws RuntimeException when there is no such document or its content is not there
     */
    InputStream open(DocumentId id);

    /** Changes a document that is there; with an unchanged answer nothing is written. Returns what it is then. */
    Document update(DocumentId id, UnaryOperator<Document> step);

    /** Removes a document and its content for good; false when there is none. After a crash in between it is finished later. */
    boolean remove(DocumentId id);

    /**
     * Removes all documents of a case for good, when its time is over (retention).
     *
     * @return how many there were
     */
    int removeAll(ApplicationId application);

    /**
     * Removes what a crash left: contents whose document never came to be, or is no more.
     *
     * @param before left over since before then
     * @return how many
     */
    int sweep(Instant before);
}
