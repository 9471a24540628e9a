package cn.gov.zs.housing.applicant.exchange.mongo;

import cn.gov.zs.housing.applicant.exchange.Contradiction;
import cn.gov.zs.housing.applicant.exchange.Department;
import cn.gov.zs.housing.applicant.exchange.Failure;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cross-check as it is stored.
 *
 * @param application null when it is the id
 * @param undecided how many contradictions nobody decided; the list of work asks for it
 * @param keyId the key of all its ciphertexts
 */
record CrossCheckDocument(
        String id,
        @Nullable String application,
        String township,
        Instant openedAt,
        int undecided,
        List<InquiryDocument> inquiries,
        List<ContradictionDocument> contradictions,
        String keyId) {

    /** How an inquiry stands. */
    enum Standing {
        PENDING,
        ANSWERED,
        FAILED,
        ON_PAPER
    }

    /**
     * An inquiry; what its standing does not have is null.
     *
     * @param at when it was heard, given up, or recorded
     * @param answer ciphertext
     * @param documentNumber ciphertext
     * @param reason ciphertext
     */
    record InquiryDocument(
            Department department,
            int persons,
            Standing standing,
            @Nullable Instant at,
            @Nullable String receipt,
            @Nullable Instant answeredAt,
            @Nullable String digest,
            @Nullable String answer,
            @Nullable Failure failure,
            int rounds,
            @Nullable String documentNumber,
            @Nullable String reason,
            @Nullable String subject,
            @Nullable String name) {
        @Override
        public String toString() {
            return "stored inquiry at " + department + ", " + standing;
        }
    }

    /**
     * A contradiction.
     *
     * @param declared ciphertext
     * @param answered ciphertext
     */
    record ContradictionDocument(
            Department department,
            Contradiction.Kind kind,
            int member,
            String declared,
            String answered,
            @Nullable DecisionDocument decision,
            List<DecisionDocument> overturned) {
        @Override
        public String toString() {
            return "stored contradiction " + kind;
        }
    }

    /** @param reason ciphertext */
    record DecisionDocument(Contradiction.Outcome outcome, String reason, String subject, String name, Instant at) {
        @Override
        public String toString() {
            return "stored decision " + outcome;
        }
    }

    /** The case, not the person. */
    @Override
    public String toString() {
        return "stored cross-check " + id;
    }
}
