package cn.gov.zs.housing.applicant.mandate.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Access to a case as it is stored.
 *
 * @param holders subjects of mandates that were taken up and not taken back, for the lists of their holders
 * @param keyId the key of all its ciphertexts
 */
record AccessDocument(
        String id,
        @Nullable CodeDocument ownerCode,
        int failures,
        List<MandateDocument> mandates,
        List<ActDocument> acts,
        List<String> holders,
        String keyId) {
    record CodeDocument(String salt, String hash) {
        @Override
        public String toString() {
            return "stored code";
        }
    }

    /**
     * @param holderName ciphertext
     * @param evidence ciphertext
     */
    record MandateDocument(
            int number,
            String holderName,
            LocalDate from,
            LocalDate to,
            String evidence,
            GrantDocument grantedBy,
            @Nullable CodeDocument code,
            @Nullable String holderSubject,
            @Nullable GrantDocument revoked) {
        @Override
        public String toString() {
            return "stored mandate " + number;
        }
    }

    /** @param name ciphertext */
    record GrantDocument(String subject, String name, boolean onPaper, Instant at) {
        @Override
        public String toString() {
            return "stored grant at " + at;
        }
    }

    /**
     * @param subject null in marks of before it was kept
     * @param begun true while it is not known to be done, else null
     */
    record ActDocument(
            int mandate,
            @Nullable String subject,
            String what,
            Instant at,
            @Nullable Boolean begun) {}

    /** The case, not the person. */
    @Override
    public String toString() {
        return "stored access " + id;
    }
}
