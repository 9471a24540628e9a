package cn.gov.zs.housing.housing.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A tenant's rent is reduced (租金核减, work plan 三（二）: 主动公开). No name, no address, and not why: the class of a household is
 * sensitive (PIPL art. 28; decision 0194).
 *
 * @param tenancyId the tenancy, also the key of the event
 * @param maskedIdNumber six digits and twelve stars
 * @param township statistical code of the township of the hukou, nine digits
 * @param fromMonth the first month
 * @param monthlyReduction what is taken off a whole month's rent, in yuan with two decimals
 * @param decidedOn Shanghai day
 */
public record RentReducedV1(
        String tenancyId,
        String maskedIdNumber,
        String township,
        YearMonth fromMonth,
        BigDecimal monthlyReduction,
        LocalDate decidedOn) {
    /** Name on the wire. */
    public static final String TYPE = "housing.rent-reduced.v1";

    /** Kafka topic. */
    public static final String TOPIC = HousingEvents.TOPIC;

    /** @throws IllegalArgumentException for an identity number that is not masked; the message does not repeat it */
    public RentReducedV1 {
        Masked.require(maskedIdNumber);
    }
}
