package cn.gov.zs.housing.disclosure.document;

import cn.gov.zs.housing.disclosure.canonical.CanonicalJson;
import cn.gov.zs.housing.disclosure.canonical.Sha256;
import cn.gov.zs.housing.disclosure.contract.DocumentKind;
import cn.gov.zs.housing.disclosure.listing.Place;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * A document (公布) everybody can read for good.
 *
 * @param reference the score sheet, batch, duty or version of the calendar it belongs to
 * @param digest {@code sha256:<hex>} as its producer stated it
 * @param publishedAt when it was published
 * @param body what it says
 */
public record PublicDocument(String reference, String digest, Instant publishedAt, DocumentBody body) {
    /**
     * Checks that a score sheet or calendar is what its digest names: a table is never published under another table's digest.
     *
     * @throws IllegalArgumentException when it is not
     */
    public PublicDocument {
        publishedAt = publishedAt.truncatedTo(ChronoUnit.MILLIS);
        if (body instanceof DocumentBody.ScoreSheet sheet && !digest.equals(Sha256.named(sheet.dmn()))) {
            throw new IllegalArgumentException("Score sheet " + reference + " is not the text of its digest.");
        }
        if (body instanceof DocumentBody.WorkCalendar calendar
                && !digest.equals(calendar.table().digest())) {
            throw new IllegalArgumentException("Calendar " + reference + " is not the table of its digest.");
        }
    }

    /** What an officer typed to fulfil a duty; its digest is that of its own words. */
    public static PublicDocument typed(String duty, Instant publishedAt, DocumentBody.OfficeNotice body) {
        return new PublicDocument(duty, Sha256.named(CanonicalJson.write(body.canonical())), publishedAt, body);
    }

    /** A report that was released; its digest is that of its own words and tables. */
    public static PublicDocument reported(String reference, Instant publishedAt, DocumentBody.Report body) {
        return new PublicDocument(reference, Sha256.named(CanonicalJson.write(body.canonical())), publishedAt, body);
    }

    /** The document. */
    public DocumentId id() {
        return switch (body) {
            case DocumentBody.DrawStep step -> DocumentId.of(kind(), reference, step.attempt());
            case DocumentBody.BatchApproval vote -> vote(kind(), reference, vote.attempt());
            case DocumentBody.BatchRejection vote -> vote(kind(), reference, vote.attempt());
            case DocumentBody.ScoreSheet _,
                    DocumentBody.BatchPlan _,
                    DocumentBody.BatchCancellation _,
                    DocumentBody.WorkCalendar _,
                    DocumentBody.OfficeNotice _,
                    DocumentBody.Report _,
                    DocumentBody.Text _ -> DocumentId.of(kind(), reference);
        };
    }

    /** The first vote keeps the name it had before votes had attempts. */
    private static DocumentId vote(DocumentKind kind, String reference, int attempt) {
        return attempt == 1 ? DocumentId.of(kind, reference) : DocumentId.of(kind, reference, attempt);
    }

    /** What its entry in the public log is about: that of a repeated vote names its attempt too, so that it proves that vote alone. */
    public String logReference() {
        return switch (body) {
            case DocumentBody.BatchApproval vote when vote.attempt() > 1 -> reference + "-" + vote.attempt();
            case DocumentBody.BatchRejection vote when vote.attempt() > 1 -> reference + "-" + vote.attempt();
            default -> reference;
        };
    }

    /**
     * The document that stands in the public log before this one, where their order is what a reader of a batch's bundle relies on:
     * plan, vote, commitments, closing digest, result.
     */
    public Optional<DocumentId> behind() {
        return switch (body) {
            case DocumentBody.BatchApproval _, DocumentBody.BatchRejection _ ->
                Optional.of(DocumentId.of(DocumentKind.BATCH_PLAN, reference));
            case DocumentBody.DrawStep step ->
                Optional.of(
                        switch (step.kind()) {
                            case BATCH_CLOSING -> DocumentId.of(DocumentKind.BATCH_SEALING, reference, step.attempt());
                            case BATCH_DRAW -> DocumentId.of(DocumentKind.BATCH_CLOSING, reference, step.attempt());
                            default -> vote(DocumentKind.BATCH_APPROVAL, reference, step.attempt());
                        });
            case DocumentBody.ScoreSheet _,
                    DocumentBody.BatchPlan _,
                    DocumentBody.BatchCancellation _,
                    DocumentBody.WorkCalendar _,
                    DocumentBody.OfficeNotice _,
                    DocumentBody.Text _,
                    DocumentBody.Report _ -> Optional.empty();
        };
    }

    /** Where it stands in the order of publication. */
    public Place place() {
        return new Place(publishedAt, id().text());
    }

    /** Which kind of document this is. */
    public DocumentKind kind() {
        return body.kind();
    }

    /** All that its page says, as canonical JSON; of a score sheet's table the digest. */
    public String canonical() {
        return CanonicalJson.write(Map.of(
                "kind", kind().name(),
                "reference", reference,
                "digest", digest,
                "publishedAt", publishedAt.toString(),
                "body", body.canonical()));
    }

    /** The digest of {@link #canonical()}. */
    public String contentDigest() {
        return Sha256.named(canonical());
    }
}
