package cn.gov.zs.housing.applicant.subsidy.mongo;

import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.household.Yuan;
import cn.gov.zs.housing.applicant.subsidy.Claim;
import cn.gov.zs.housing.applicant.subsidy.FamilyKind;
import cn.gov.zs.housing.applicant.subsidy.GrantDeed;
import cn.gov.zs.housing.applicant.subsidy.OfficerAct;
import cn.gov.zs.housing.applicant.subsidy.Standing;
import cn.gov.zs.housing.applicant.subsidy.StopGround;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grant as it is stored.
 *
 * @param holder ciphertext
 * @param fromMonth the first month due, as {@code 2026-05}; months are texts, which sort as months do
 * @param bank ciphertext, null without an account
 * @param account ciphertext, null without an account
 * @param grantedAt when it was granted; lists are sorted by it
 * @param keyId the key of all its ciphertexts
 */
record GrantDocument(
        String id,
        String township,
        @Nullable String owner,
        String holder,
        String maskedId,
        String fromMonth,
        List<FactsDocument> facts,
        @Nullable String bank,
        @Nullable String account,
        Standing.Name standing,
        @Nullable StandingDocument why,
        List<PaidDocument> paid,
        List<ClaimDocument> claims,
        List<DeedDocument> history,
        Instant grantedAt,
        String keyId) {
    record FactsDocument(String from, int persons, IncomeClass incomeClass, List<FamilyKind> kinds) {}

    /** Why it does not stand as granted; what only a stop has is null for a pause. */
    record StandingDocument(
            @Nullable String from,
            @Nullable LocalDate lostOn,
            @Nullable StopGround ground,
            String reason,
            OfficerAct act) {
        @Override
        public String toString() {
            return "stored standing by " + act;
        }
    }

    record PaidDocument(String month, Yuan amount, String list, LocalDate paidOn) {}

    record PartDocument(String month, Yuan amount) {}

    /** @param reason ciphertext */
    record ClaimDocument(
            int id, List<PartDocument> months, String reason, OfficerAct act, List<Claim.Settlement> settlements) {
        @Override
        public String toString() {
            return "stored claim " + id;
        }
    }

    /** @param reason ciphertext; null when there are no words */
    record DeedDocument(
            GrantDeed.Kind kind,
            OfficerAct act,
            @Nullable String month,
            @Nullable String reason) {
        @Override
        public String toString() {
            return "stored deed " + kind;
        }
    }

    /** The case, not the person. */
    @Override
    public String toString() {
        return "stored grant " + id;
    }
}
