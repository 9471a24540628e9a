package cn.gov.zs.housing.applicant.change.mongo;

import cn.gov.zs.housing.applicant.change.ChangeState;
import cn.gov.zs.housing.applicant.change.Conclusion;
import cn.gov.zs.housing.applicant.change.Effect;
import cn.gov.zs.housing.applicant.change.Origin;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reported change as it is stored; what its state does not have is null.
 *
 * @param draft ciphertext
 * @param onPaper true when typed from paper, else null
 * @param keyId the key of all its ciphertexts
 */
record ChangeDocument(
        String application,
        int place,
        ChangeState state,
        String form,
        @Nullable String ownerSubject,
        String township,
        Origin origin,
        LocalDate changedOn,
        String draft,
        HandlingDocument report,
        DeadlineDocument checkBy,
        @Nullable HandlingDocument check,
        @Nullable DeadlineDocument decideBy,
        @Nullable Conclusion conclusion,
        @Nullable HandlingDocument decision,
        @Nullable Effect effect,
        @Nullable Instant withdrawnAt,
        Instant reportedAt,
        @Nullable Boolean onPaper,
        String keyId) {

    /** @param words ciphertext */
    record HandlingDocument(String subject, String name, Instant at, String words) {
        @Override
        public String toString() {
            return "stored step of " + at;
        }
    }

    /** A deadline. */
    record DeadlineDocument(LocalDate start, int workingDays, LocalDate due, boolean provisional, String calendar) {}

    /** The case, not the person. */
    @Override
    public String toString() {
        return "stored change " + application + ":" + place;
    }
}
