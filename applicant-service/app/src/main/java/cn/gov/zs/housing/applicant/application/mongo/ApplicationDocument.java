package cn.gov.zs.housing.applicant.application.mongo;

import cn.gov.zs.housing.applicant.application.ApplicationState;
import cn.gov.zs.housing.applicant.application.NoticeStage;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.household.Relation;
import cn.gov.zs.housing.applicant.review.RefusalGround;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application as it is stored. What its state does not have yet is null.
 *
 * <p>Names, identity numbers and the details of addresses are ciphertexts, all under one key (decision 0091).
 *
 * @param township repeats the hukou's township at the top, because every staff list asks for it
 * @param keyId the key of all its ciphertexts
 * @param persons an index entry for each person's identity number, the applicant's first: equal where a person is the same
 */
record ApplicationDocument(
        String id,
        ApplicationState state,
        String ownerSubject,
        String township,
        ApplicationCategory category,
        HouseholdDocument household,
        AddressDocument hukou,
        AddressDocument current,
        String employer,
        Instant consentedAt,
        Instant submittedAt,
        @Nullable PassingDocument firstReview,
        @Nullable NoticeDocument firstNotice,
        @Nullable LocalDate firstNoticeEndedOn,
        @Nullable PassingDocument cityReview,
        @Nullable NoticeDocument cityNotice,
        @Nullable LocalDate registeredOn,
        @Nullable AllotmentDocument allotment,
        @Nullable LocalDate confirmedOn,
        @Nullable List<RefusalDocument> refusals,
        String keyId,
        List<String> persons) {

    record HouseholdDocument(
            PersonDocument applicant,
            List<PersonDocument> coApplicants,
            @Nullable BigDecimal floorArea,
            BigDecimal yearlyIncome,
            BigDecimal declaredAssets,
            IncomeClass incomeClass,
            boolean singleParent,
            int furtherGenerations,
            int specialStatuses,
            boolean parentsOwnTwoHomes) {}

    /**
     * A person; the applicant has no relation to herself.
     *
     * @param name ciphertext
     * @param idNumber ciphertext
     */
    record PersonDocument(
            String name, String idNumber, @Nullable Relation relation) {
        /** Neither name nor number: a document may meet a logger. */
        @Override
        public String toString() {
            return "stored person";
        }
    }

    /** @param detail ciphertext */
    record AddressDocument(String township, String community, String detail) {
        @Override
        public String toString() {
            return "stored address in " + township;
        }
    }

    record PassingDocument(String subject, String name, Instant at, String finding) {
        @Override
        public String toString() {
            return "stored passing at " + at;
        }
    }

    record RefusalDocument(
            NoticeStage stage,
            String subject,
            String name,
            Instant at,
            RefusalGround ground,
            String reasons,
            @Nullable AppealDocument appeal) {
        @Override
        public String toString() {
            return "stored refusal at " + at;
        }
    }

    record AppealDocument(
            String grounds,
            Instant at,
            LocalDate answerBy,
            boolean provisional,
            String calendar,
            @Nullable PassingDocument decision,
            @Nullable Boolean upheld) {
        @Override
        public String toString() {
            return "stored appeal at " + at;
        }
    }

    record NoticeDocument(String id, LocalDate publishedOn, LocalDate lastDay, String path) {}

    record AllotmentDocument(String batchId, String batchTitle, Instant drawnAt, int entrantNumber, String homeId) {}

    /** The case, not the person. */
    @Override
    public String toString() {
        return "stored application " + id + ", " + state;
    }
}
