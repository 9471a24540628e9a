package cn.gov.zs.housing.applicant.evidence.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is stored. Ciphertexts are for {@code documents/<id>}, the content for its own number.
 *
 * @param phase where it is between coming and going
 * @param contentId the content's file in GridFS
 * @param keyId of name, digest and content; null while there is no content that counts
 * @param name ciphertext
 * @param sha256 ciphertext: a digest would confirm a guess of a form's content
 * @param leftOver contents that are to be removed, or are being written and not yet in use
 * @param sweepFrom since when something is left over that nobody may be working on; null when nothing is
 */
record StoredDocument(
        String id,
        String applicationId,
        Phase phase,
        String contentId,
        @Nullable String keyId,
        String kind,
        @Nullable String name,
        String type,
        int size,
        @Nullable String sha256,
        String bySubject,
        String byRole,
        Instant at,
        @Nullable String withdrawnBySubject,
        @Nullable String withdrawnByRole,
        @Nullable Instant withdrawnAt,
        List<String> leftOver,
        @Nullable Instant sweepFrom) {

    /** Where it is. */
    enum Phase {
        /** Its content is being written: nobody sees it. */
        ARRIVING,
        /** It counts. */
        FILED,
        /** It was taken back. */
        WITHDRAWN,
        /** It is being removed: nobody sees it. */
        LEAVING
    }

    boolean isThere() {
        return phase == Phase.FILED || phase == Phase.WITHDRAWN;
    }

    /** Its content has arrived. */
    StoredDocument filed(String key, String sealedName, String sealedDigest) {
        return new StoredDocument(
                id,
                applicationId,
                Phase.FILED,
                contentId,
                key,
                kind,
                sealedName,
                type,
                size,
                sealedDigest,
                bySubject,
                byRole,
                at,
                null,
                null,
                null,
                leftOver,
                null);
    }

    StoredDocument withdrawn(String subject, String role, Instant when) {
        return new StoredDocument(
                id,
                applicationId,
                Phase.WITHDRAWN,
                contentId,
                keyId,
                kind,
                name,
                type,
                size,
                sha256,
                bySubject,
                byRole,
                at,
                subject,
                role,
                when,
                leftOver,
                sweepFrom);
    }

    /** On its way out, with nothing encrypted but its content. */
    StoredDocument leaving(Instant since) {
        return new StoredDocument(
                id,
                applicationId,
                Phase.LEAVING,
                contentId,
                null,
                kind,
                null,
                type,
                size,
                null,
                bySubject,
                byRole,
                at,
                withdrawnBySubject,
                withdrawnByRole,
                withdrawnAt,
                leftOver,
                since);
    }

    /** The same, with its content under another number and key. The old content is left over. */
    StoredDocument moved(String content, String key, String sealedName, String sealedDigest, Instant since) {
        var rest = new ArrayList<>(leftOver);
        rest.remove(content);
        rest.add(contentId);
        return new StoredDocument(
                id,
                applicationId,
                phase,
                content,
                key,
                kind,
                sealedName,
                type,
                size,
                sealedDigest,
                bySubject,
                byRole,
                at,
                withdrawnBySubject,
                withdrawnByRole,
                withdrawnAt,
                rest,
                since);
    }

    /** One more content that is not in use. */
    StoredDocument withLeftOver(String content, Instant since) {
        var more = new ArrayList<>(leftOver);
        more.add(content);
        return leftOver(more, since);
    }

    /** Those contents are gone. */
    StoredDocument without(List<String> contents) {
        var fewer = new ArrayList<>(leftOver);
        fewer.removeAll(contents);
        return leftOver(fewer, fewer.isEmpty() && isThere() ? null : sweepFrom);
    }

    private StoredDocument leftOver(List<String> contents, @Nullable Instant since) {
        return new StoredDocument(
                id,
                applicationId,
                phase,
                contentId,
                keyId,
                kind,
                name,
                type,
                size,
                sha256,
                bySubject,
                byRole,
                at,
                withdrawnBySubject,
                withdrawnByRole,
                withdrawnAt,
                contents,
                since);
    }

    /** What is no secret. */
    @Override
    public String toString() {
        return phase + " document " + id + " of application " + applicationId;
    }
}
