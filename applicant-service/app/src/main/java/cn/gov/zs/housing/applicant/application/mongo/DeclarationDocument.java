package cn.gov.zs.housing.applicant.application.mongo;

import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.household.Relation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A declaration as it is stored within its application. */
record DeclarationDocument(
        String ownerSubject,
        ApplicationCategory category,
        HouseholdDocument household,
        AddressDocument hukou,
        AddressDocument current,
        String employer,
        Instant consentedAt,
        Instant submittedAt) {

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

    @Override
    public String toString() {
        return "stored declaration";
    }
}
