package cn.gov.zs.housing.applicant.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application as somebody typed it: anything may be missing or wrong. {@link DraftCheck} turns it into a submitted
 * application or says what is wrong where.
 *
 * <p>It holds whole identity numbers as text, so neither it nor its parts print what they hold.
 *
 * @param incomes null when not answered; an empty list says that nobody earns anything
 */
public record Draft(
        @Nullable String category,
        @Nullable String formOfSupport,
        @Nullable PersonDraft applicant,
        @Nullable ContactDraft contact,
        List<CoApplicantDraft> coApplicants,
        @Nullable HukouDraft hukou,
        @Nullable AddressDraft current,
        @Nullable String employer,
        @Nullable HousingDraft housing,
        @Nullable List<@Nullable IncomeDraft> incomes,
        @Nullable AssetsDraft assets,
        @Nullable String incomeClass,
        @Nullable Boolean singleParent,
        @Nullable Integer furtherGenerations,
        @Nullable Integer specialStatuses,
        @Nullable Boolean parentsOwnTwoHomes,
        @Nullable Integer migrantPoints,
        @Nullable Boolean consent) {

    /** The applicant as typed. */
    public record PersonDraft(
            @Nullable String name, @Nullable String idNumber) {
        @Override
        public String toString() {
            return "person as typed";
        }
    }

    /** How the household is reached, as typed. */
    public record ContactDraft(
            @Nullable String phone, @Nullable String email) {
        @Override
        public String toString() {
            return "contact as typed";
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

    /** An address as typed; {@code village} is a twelve-digit code. */
    public record AddressDraft(
            @Nullable String village, @Nullable String detail) {
        @Override
        public String toString() {
            return "address as typed";
        }
    }

    /**
     * The place of hukou as typed: a village of Zhongshan, or a province and a county elsewhere.
     *
     * @param village a twelve-digit code; null when hukou is elsewhere
     * @param province a six-digit code; null when hukou is in Zhongshan
     * @param county the city and county elsewhere
     * @param detail street, building and door, or whatever follows the county
     */
    public record HukouDraft(
            @Nullable String village,
            @Nullable String province,
            @Nullable String county,
            @Nullable String detail) {
        /** In this village. */
        public static HukouDraft in(String village, String detail) {
            return new HukouDraft(village, null, null, detail);
        }

        /** Whether a place elsewhere was typed, in the place of a village. */
        public boolean isElsewhere() {
            return (village == null || village.isBlank()) && (isTyped(province) || isTyped(county));
        }

        private static boolean isTyped(@Nullable String text) {
            return text != null && !text.isBlank();
        }

        @Override
        public String toString() {
            return "place of hukou as typed";
        }
    }

    /**
     * Housing as typed.
     *
     * @param homes null when not answered; an empty list says that there is none
     * @param plots null when not answered; an empty list says that there is none
     * @param transferred whether a home or plot was ever transferred; the day is needed then
     */
    public record HousingDraft(
            @Nullable String current,
            @Nullable List<@Nullable HomeDraft> homes,
            @Nullable List<@Nullable PlotDraft> plots,
            @Nullable Boolean transferred,
            @Nullable LocalDate transferredOn,
            @Nullable Boolean underHousingSecurity,
            @Nullable Boolean earlierBenefit) {
        @Override
        public String toString() {
            return "housing as typed";
        }
    }

    /** A home as typed. */
    public record HomeDraft(
            @Nullable String place,
            @Nullable String ownership,
            @Nullable BigDecimal floorArea) {
        @Override
        public String toString() {
            return "home as typed";
        }
    }

    /** A residential plot as typed. */
    public record PlotDraft(
            @Nullable String place, @Nullable BigDecimal area) {
        @Override
        public String toString() {
            return "plot as typed";
        }
    }

    /**
     * An income as typed.
     *
     * @param member 0 for the applicant, n for the n-th co-applicant
     */
    public record IncomeDraft(
            @Nullable Integer member,
            @Nullable String kind,
            @Nullable BigDecimal monthly,
            @Nullable Integer months) {
        @Override
        public String toString() {
            return "income as typed";
        }
    }

    /** Assets as typed: an amount for each kind, 0 where there is nothing. */
    public record AssetsDraft(
            @Nullable BigDecimal deposits,
            @Nullable BigDecimal vehicles,
            @Nullable BigDecimal securities,
            @Nullable BigDecimal property,
            @Nullable BigDecimal other) {
        @Override
        public String toString() {
            return "assets as typed";
        }
    }

    @Override
    public String toString() {
        return "application as typed";
    }
}
