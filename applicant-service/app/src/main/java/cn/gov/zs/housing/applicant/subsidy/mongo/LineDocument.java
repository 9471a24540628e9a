package cn.gov.zs.housing.applicant.subsidy.mongo;

import cn.gov.zs.housing.applicant.subsidy.SubsidyWorking;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a payment list as it is stored.
 *
 * @param list such as {@code 2026-12.1}
 * @param amount the sum of its months, for sorting
 * @param holder ciphertext
 * @param bank ciphertext, null without an account
 * @param account ciphertext, null without an account
 * @param reason the bank's words, ciphertext; null unless it came back
 * @param keyId the key of all its ciphertexts
 */
record LineDocument(
        String id,
        String list,
        String month,
        int attempt,
        String applicationId,
        String township,
        String holder,
        String maskedId,
        List<ShareDocument> months,
        BigDecimal amount,
        @Nullable String bank,
        @Nullable String account,
        Result result,
        @Nullable LocalDate resultOn,
        @Nullable String reason,
        String keyId) {
    /** What the bank made of it. */
    enum Result {
        PENDING,
        PAID,
        RETURNED
    }

    record ShareDocument(String month, SubsidyWorking working) {}

    /** The case, not the person. */
    @Override
    public String toString() {
        return "stored line " + id;
    }
}
