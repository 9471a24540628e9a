package cn.gov.zs.housing.disclosure.contract;

import java.time.LocalDate;

/**
 * A document without a period was published and stays public.
 *
 * @param documentId the document; also the key of the event
 * @param kind what it is
 * @param reference the score sheet ({@link DocumentKind#SCORE_SHEET}), the duty ({@link DocumentKind#OFFICE_NOTICE}) or the batch it
 *     belongs to
 * @param digest {@code sha256:<hex>} of what was published, as its producer stated it
 * @param publishedOn day of publication in Shanghai
 * @param path where the public reads it, relative to the platform's address
 */
public record DocumentPublishedV1(
        String documentId, DocumentKind kind, String reference, String digest, LocalDate publishedOn, String path) {
    public static final String TOPIC = DisclosureTopic.NAME;
    public static final String TYPE = "disclosure.document-published.v1";
}
