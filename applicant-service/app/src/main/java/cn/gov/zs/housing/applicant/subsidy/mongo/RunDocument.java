package cn.gov.zs.housing.applicant.subsidy.mongo;

import cn.gov.zs.housing.applicant.household.Yuan;
import cn.gov.zs.housing.applicant.subsidy.OfficerAct;
import cn.gov.zs.housing.applicant.subsidy.SubsidyRun;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A monthly run as it is stored; what its state does not have is null.
 *
 * @param id such as {@code 2026-12.1}
 * @param reason of a discard, ciphertext
 * @param keyId the key of all its ciphertexts
 */
record RunDocument(
        String id,
        String month,
        int attempt,
        SubsidyRun.Name state,
        OfficerAct made,
        int seen,
        int payable,
        BigDecimal amount,
        int withoutAccount,
        @Nullable String cursor,
        @Nullable String walker,
        @Nullable Instant walkerUntil,
        List<HoldDocument> holds,
        @Nullable String digest,
        @Nullable OfficerAct approved,
        int paid,
        @Nullable BigDecimal paidTotal,
        int returned,
        @Nullable OfficerAct closed,
        @Nullable String reason,
        @Nullable OfficerAct discarded,
        String keyId) {
    /** @param reason ciphertext */
    record HoldDocument(String applicationId, Yuan amount, String reason, OfficerAct act) {
        @Override
        public String toString() {
            return "stored hold of " + applicationId;
        }
    }

    @Override
    public String toString() {
        return "stored run " + id;
    }
}
