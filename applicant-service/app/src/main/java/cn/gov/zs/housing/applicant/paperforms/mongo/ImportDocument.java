package cn.gov.zs.housing.applicant.paperforms.mongo;

import cn.gov.zs.housing.applicant.paperforms.PaperImport;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import as it is stored.
 *
 * @param forms ciphertext of all forms as compressed JSON; null once it has ended
 * @param keyId the ciphertext's key
 */
record ImportDocument(
        String id,
        String township,
        String village,
        String by,
        String byName,
        Instant uploadedAt,
        int households,
        int persons,
        PaperImport.Status status,
        @Nullable Instant confirmedAt,
        @Nullable Instant endedAt,
        @Nullable String forms,
        String keyId) {
    /** Which import, not who is in it. */
    @Override
    public String toString() {
        return "stored import " + id;
    }
}
