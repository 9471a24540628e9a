package cn.gov.zs.housing.housing.contract;

import java.time.LocalDate;

/**
 * A household that had a home will not move in (放弃承租): the home is free from here on.
 *
 * @param tenancyId the tenancy (租赁关系), also the key of the event
 * @param homeId the home
 * @param applicationId the household's application; who that is stays in applicant-service
 * @param declinedOn the day an officer entered it, in Shanghai
 */
public record TenancyDeclinedV1(String tenancyId, String homeId, String applicationId, LocalDate declinedOn) {
    /** Name on the wire. */
    public static final String TYPE = "housing.tenancy-declined.v1";

    /** Kafka topic. */
    public static final String TOPIC = HousingEvents.TOPIC;
}
