package cn.gov.zs.housing.applicant.intake.mongo;

import cn.gov.zs.housing.applicant.application.Entry;
import cn.gov.zs.housing.applicant.intake.Section;
import java.time.Instant;
import java.util.List;

/**
 * A saved draft as it is stored.
 *
 * @param fields ciphertext of all that was typed
 * @param keyId the key of the ciphertext
 */
record DraftDocument(
        String id,
        Entry.Channel channel,
        String subject,
        String name,
        String fields,
        List<Section> saved,
        Instant startedAt,
        Instant savedAt,
        String keyId) {
    /** The case, not the person. */
    @Override
    public String toString() {
        return "stored draft " + id;
    }
}
