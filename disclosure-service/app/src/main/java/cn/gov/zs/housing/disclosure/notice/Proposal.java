package cn.gov.zs.housing.disclosure.notice;

import cn.gov.zs.housing.disclosure.contract.NoticeKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an event wants to put before the public, in the words it came in: nobody has looked yet whether they show too much.
 *
 * @param kind what it is about
 * @param reference the application, offer or batch
 * @param township the township of the hukou; null for a notice of the whole city
 * @param wording what it would say
 */
public record Proposal(
        NoticeKind kind, String reference, @Nullable Township township, Wording wording) {

    /** What it would say. */
    public sealed interface Wording {}

    /** A household under review; its items are those of {@link HouseholdFacts}. */
    public record Household(
            String applicantName,
            MaskedId idNumber,
            String hukouAddress,
            String currentAddress,
            String employer,
            int householdSize,
            BigDecimal perHeadFloorArea,
            BigDecimal declaredAssets,
            BigDecimal perHeadMonthlyIncome,
            ApplicationType type)
            implements Wording {
        /** Says nothing of the household, whatever logger meets it. */
        @Override
        public String toString() {
            return "Household[" + idNumber + "]";
        }
    }

    /** Homes on offer: nothing of it is about a person. */
    public record Homes(HomesOnOffer homes) implements Wording {}

    /** Who drew which home; its items are those of {@link DrawResult}. */
    public record Result(String title, Instant drawnAt, List<Row> rows) implements Wording {
        /** Keeps its own copy. */
        public Result {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One household and its home.
     *
     * @param applicationId the household; not published
     */
    public record Row(String applicationId, String applicantName, MaskedId idNumber, String address) {
        /** Says nothing of the household, whatever logger meets it. */
        @Override
        public String toString() {
            return "Row[" + applicationId + "]";
        }
    }
}
