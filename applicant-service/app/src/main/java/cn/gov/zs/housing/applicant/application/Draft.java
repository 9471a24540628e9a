package cn.gov.zs.housing.applicant.application;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application as somebody typed it: anything may be missing or wrong. {@link DraftCheck} turns it into a submitted
 * application or says what is wrong where.
 *
 * <p>It holds whole identity numbers as text, so neither it nor its parts print what they hold.
 */
public record Draft(
        @Nullable String category,
        @Nullable PersonDraft applicant,
        List<CoApplicantDraft> coApplicants,
        @Nullable AddressDraft hukou,
        @Nullable AddressDraft current,
        @Nullable String employer,
        @Nullable Boolean hasHome,
        @Nullable BigDecimal floorArea,
        @Nullable BigDecimal yearlyIncome,
        @Nullable BigDecimal declaredAssets,
        @Nullable String incomeClass,
        @Nullable Boolean singleParent,
        @Nullable Integer furtherGenerations,
        @Nullable Integer specialStatuses,
        @Nullable Boolean parentsOwnTwoHomes,
        @Nullable Boolean consent) {

    /** The applicant as typed. */
    public record PersonDraft(
            @Nullable String name, @Nullable String idNumber) {
        @Override
        public String toString() {
            return "person as typed";
        }
    }

    /** A co-applicant as typed. */
    public record CoApplicantDraft(
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String relation) {
        @Override
        public String toString() {
            return "co-applicant as typed";
        }
    }

    /** An address as typed; {@code township} is a nine-digit code. */
    public record AddressDraft(
            @Nullable String township,
            @Nullable String community,
            @Nullable String detail) {
        @Override
        public String toString() {
            return "address as typed";
        }
    }

    @Override
    public String toString() {
        return "application as typed";
    }
}
