package cn.gov.zs.housing.applicant.intake.mongo;

import cn.gov.zs.housing.applicant.application.Entry;
import cn.gov.zs.housing.applicant.intake.Section;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it is stored. One given up has nothing but its number, its key and when that was.
 *
 * @param fields ciphertext of all that was typed
 * @param keyId the key of the ciphertext
 * @param givenUpAt null while it is being filled in
 */
record DraftDocument(
        String id,
        Entry.@Nullable Channel channel,
        @Nullable String subject,
        @Nullable String name,
        @Nullable String fields,
        List<Section> saved,
        @Nullable Instant startedAt,
        @Nullable Instant savedAt,
        String keyId,
        @Nullable Instant givenUpAt) {
    /** The case, not the person. */
    @Override
    public String toString() {
        return "stored draft " + id;
    }
}
