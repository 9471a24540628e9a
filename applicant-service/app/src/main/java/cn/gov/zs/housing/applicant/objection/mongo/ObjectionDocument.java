package cn.gov.zs.housing.applicant.objection.mongo;

import cn.gov.zs.housing.applicant.application.NoticeStage;
import cn.gov.zs.housing.applicant.objection.Ground;
import cn.gov.zs.housing.applicant.objection.Objection;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An objection as it is stored.
 *
 * @param words ciphertext
 * @param open whether it is not answered; lists ask for it
 * @param investigation null until it was investigated
 * @param decision null until it was decided
 * @param reopened null until it was answered
 * @param keyId the key of all its ciphertexts
 */
record ObjectionDocument(
        String id,
        String application,
        String township,
        NoticeStage stage,
        String notice,
        LocalDate filedOn,
        String words,
        LocalDate due,
        int workingDays,
        boolean provisional,
        String calendar,
        Objection.Phase phase,
        boolean open,
        @Nullable StepDocument investigation,
        @Nullable StepDocument decision,
        @Nullable Boolean reopened,
        String keyId) {

    /**
     * A step that a person took.
     *
     * @param township her township; null for the city
     * @param ground of a decision; null for an investigation
     * @param words ciphertext
     */
    record StepDocument(
            String subject,
            String name,
            @Nullable String township,
            Instant at,
            @Nullable Ground ground,
            String words) {
        @Override
        public String toString() {
            return "stored step of " + at;
        }
    }

    @Override
    public String toString() {
        return "stored objection " + id;
    }
}
