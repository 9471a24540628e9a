package cn.gov.zs.housing.applicant.application.mongo;

import cn.gov.zs.housing.applicant.application.Entry;
import cn.gov.zs.housing.applicant.application.FormOfSupport;
import cn.gov.zs.housing.applicant.contract.ApplicationCategory;
import cn.gov.zs.housing.applicant.contract.IncomeClass;
import cn.gov.zs.housing.applicant.household.CurrentHousing;
import cn.gov.zs.housing.applicant.household.IncomeKind;
import cn.gov.zs.housing.applicant.household.Ownership;
import cn.gov.zs.housing.applicant.household.Relation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A declaration as it is stored within its application. */
record DeclarationDocument(
        EntryDocument entry,
        @Nullable String ownerSubject,
        ApplicationCategory category,
        FormOfSupport formOfSupport,
        HouseholdDocument household,
        ContactDocument contact,
        HukouDocument hukou,
        AddressDocument current,
        String employer,
        Instant consentedAt,
        Instant submittedAt) {
    /** The same with an account of the household. */
    DeclarationDocument ownedBy(String subject) {
        return new DeclarationDocument(
                entry,
                subject,
                category,
                formOfSupport,
                household,
                contact,
                hukou,
                current,
                employer,
                consentedAt,
                submittedAt);
    }

    record EntryDocument(Entry.Channel channel, String subject, String name) {
        @Override
        public String toString() {
            return "stored entry, " + channel;
        }
    }

    /**
     * @param phone ciphertext
     * @param email ciphertext; null without one
     */
    record ContactDocument(String phone, @Nullable String email) {
        @Override
        public String toString() {
            return "stored contact";
        }
    }

    record HouseholdDocument(
            PersonDocument applicant,
            List<PersonDocument> coApplicants,
            HousingDocument housing,
            List<IncomeDocument> incomes,
            AssetsDocument assets,
            IncomeClass incomeClass,
            boolean singleParent,
            int furtherGenerations,
            int specialStatuses,
            boolean parentsOwnTwoHomes,
            @Nullable Integer migrantPoints) {
        @Override
        public String toString() {
            return "stored household";
        }
    }

    record HousingDocument(
            CurrentHousing current,
            List<HomeDocument> homes,
            List<PlotDocument> plots,
            @Nullable LocalDate lastTransfer,
            boolean underHousingSecurity,
            boolean earlierBenefit) {
        @Override
        public String toString() {
            return "stored housing";
        }
    }

    /** @param place ciphertext */
    record HomeDocument(String place, Ownership ownership, BigDecimal floorArea) {
        @Override
        public String toString() {
            return "stored home";
        }
    }

    /** @param place ciphertext */
    record PlotDocument(String place, BigDecimal area) {
        @Override
        public String toString() {
            return "stored plot";
        }
    }

    record IncomeDocument(int member, IncomeKind kind, BigDecimal monthly, int months) {
        @Override
        public String toString() {
            return "stored income";
        }
    }

    record AssetsDocument(
            BigDecimal deposits, BigDecimal vehicles, BigDecimal securities, BigDecimal property, BigDecimal other) {
        @Override
        public String toString() {
            return "stored assets";
        }
    }

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

    /**
     * @param village code, of which the township is part
     * @param detail ciphertext
     */
    record AddressDocument(String village, String detail) {
        @Override
        public String toString() {
            return "stored address in " + village;
        }
    }

    /**
     * Hukou in Zhongshan or elsewhere: either a village, or a province and a county.
     *
     * @param village code, of which the township is part; null elsewhere
     * @param province code; null in Zhongshan
     * @param county ciphertext; null in Zhongshan
     * @param detail ciphertext
     */
    record HukouDocument(
            @Nullable String village,
            @Nullable String province,
            @Nullable String county,
            String detail) {
        @Override
        public String toString() {
            return "stored place of hukou";
        }
    }

    @Override
    public String toString() {
        return "stored declaration";
    }
}
