package cn.gov.zs.housing.applicant.contract;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/**
 * A month's list of rental subsidies was paid (租赁补贴发放). A long list comes in several parts, each an event of its own with the
 * same totals; the key of all is the list.
 *
 * @param listId which list, such as {@code 2026-12.1}; also the key of the event
 * @param month the month of the list
 * @param part which part this is, from 1
 * @param parts how many there are, 1 or more
 * @param households paid on the whole list
 * @param total in yuan over the whole list, two decimals
 * @param digest SHA-256 of the approved list, hexadecimal
 * @param payments of this part, 0 to 500
 */
public record SubsidyPaidV1(
        String listId,
        YearMonth month,
        int part,
        int parts,
        int households,
        BigDecimal total,
        String digest,
        List<Payment> payments) {
    /** Name on the wire. */
    public static final String TYPE = "applicant.subsidy-paid.v1";

    /** Kafka topic. */
    public static final String TOPIC = ApplicantEvents.TOPIC;

    /**
     * One household's payment, with what the public may read of it (decision 0133).
     *
     * @param householdSize 1 to 10
     * @param months how many months it was for; more than one when some came in arrears
     * @param amount in yuan, two decimals
     */
    public record Payment(
            String applicationId,
            String townshipCode,
            MaskedIdNumber maskedIdNumber,
            int householdSize,
            int months,
            BigDecimal amount) {}
}
