package cn.gov.zs.housing.disclosure.objection.mongo;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import cn.gov.zs.housing.disclosure.objection.Objection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An objection as it is stored.
 *
 * @param name ciphertext
 * @param contact ciphertext
 * @param words ciphertext
 * @param verifier HMAC of number and key
 * @param answer null while it is investigated
 * @param keyId the key of all its ciphertexts
 */
record ObjectionDocument(
        String number,
        String noticeId,
        NoticeKind kind,
        String township,
        String verifier,
        Instant filedAt,
        boolean registered,
        String name,
        String contact,
        String words,
        @Nullable AnswerDocument answer,
        List<LookDocument> looks,
        String keyId) {

    /** @param text ciphertext */
    record AnswerDocument(Objection.Outcome outcome, String clause, String text, LocalDate on) {
        @Override
        public String toString() {
            return "stored answer " + outcome;
        }
    }

    record LookDocument(String subject, String name, Instant at) {}

    @Override
    public String toString() {
        return "stored objection " + number;
    }
}
