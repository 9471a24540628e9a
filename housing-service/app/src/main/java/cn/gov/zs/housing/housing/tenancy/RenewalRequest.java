package cn.gov.zs.housing.housing.tenancy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The tenant wants to stay after the term (续租申请).
 *
 * @param askedOn Shanghai day
 * @param lateReason why an officer took it in although it was late (art. 30)
 * @param refusal why it was refused, once it was
 */
public record RenewalRequest(LocalDate askedOn, Optional<String> lateReason, Optional<Refusal> refusal) {

    /**
     * It was refused.
     *
     * @param on Shanghai day
     * @param reason in words
     */
    public record Refusal(LocalDate on, String reason) {
        @Override
        public String toString() {
            return "Refusal[" + on + "]";
        }
    }

    @Override
    public String toString() {
        return "RenewalRequest[" + askedOn + "]";
    }
}
