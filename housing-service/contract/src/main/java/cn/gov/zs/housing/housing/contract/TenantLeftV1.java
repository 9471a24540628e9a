package cn.gov.zs.housing.housing.contract;

import java.time.YearMonth;

/**
 * A household left public rental housing (退出), for the register of exits that is refreshed each month (住建部办公厅 2012). No name,
 * no home and no ground: why somebody left may shame her (decision 0194).
 *
 * @param tenancyId the tenancy, also the key of the event
 * @param maskedIdNumber six digits and twelve stars
 * @param township statistical code of the township of the hukou, nine digits
 * @param month in which the keys came back
 */
public record TenantLeftV1(String tenancyId, String maskedIdNumber, String township, YearMonth month) {
    /** Name on the wire. */
    public static final String TYPE = "housing.tenant-left.v1";

    /** Kafka topic. */
    public static final String TOPIC = HousingEvents.TOPIC;

    /** @throws IllegalArgumentException for an identity number that is not masked; the message does not repeat it */
    public TenantLeftV1 {
        Masked.require(maskedIdNumber);
    }
}
