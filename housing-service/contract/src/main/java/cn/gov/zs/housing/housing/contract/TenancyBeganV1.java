package cn.gov.zs.housing.housing.contract;

import java.time.LocalDate;

/**
 * A household moved into the home that was allotted to it (入住): the contract is signed and the keys are handed over.
 *
 * @param tenancyId the tenancy (租赁关系), also the key of the event
 * @param homeId the home that is let from here on
 * @param applicationId the household's application; who that is stays in applicant-service
 * @param beganOn the first day of the term, in Shanghai
 * @param endsOn the last day of the term; at most five years after its first (令第11号 art. 18)
 */
public record TenancyBeganV1(
        String tenancyId, String homeId, String applicationId, LocalDate beganOn, LocalDate endsOn) {
    /** Name on the wire. */
    public static final String TYPE = "housing.tenancy-began.v1";

    /** Kafka topic. */
    public static final String TOPIC = HousingEvents.TOPIC;
}
