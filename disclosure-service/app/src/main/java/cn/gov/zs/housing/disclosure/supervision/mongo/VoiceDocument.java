package cn.gov.zs.housing.disclosure.supervision.mongo;

import cn.gov.zs.housing.disclosure.supervision.VoiceKind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A complaint or suggestion as it is stored.
 *
 * @param sealed ciphertext of what was said and the contact
 * @param keyId the key of the ciphertext
 * @param question null while there is no answer, as every field behind it
 * @param publishedOn null while the answer is not public
 */
record VoiceDocument(
        String number,
        VoiceKind kind,
        Instant at,
        String sealed,
        String keyId,
        boolean open,
        @Nullable String question,
        @Nullable String answer,
        @Nullable HandDocument answeredBy,
        @Nullable HandDocument approvedBy,
        @Nullable LocalDate publishedOn) {

    record HandDocument(String subject, String name) {}

    /** What is encrypted. */
    record Sealed(String text, String contact) {
        @Override
        public String toString() {
            return "words";
        }
    }

    @Override
    public String toString() {
        return "stored " + number;
    }
}
