package cn.gov.zs.housing.applicant.contract;

import java.time.LocalDate;

/**
 * Both notices were held and the household is registered to wait (登记为轮候对象).
 *
 * @param applicationId the application, also the key of the event
 * @param category decides the waiting list and the score sheet
 * @param registeredOn the day of registration in Shanghai; waiting time counts from it
 * @param ownerSubject Keycloak subject of the applicant, so that she sees her own entry
 * @param scoreFacts what the score sheet asks
 */
public record HouseholdRegisteredV1(
        String applicationId,
        ApplicationCategory category,
        LocalDate registeredOn,
        String ownerSubject,
        ScoreFacts scoreFacts) {
    /** Name on the wire. */
    public static final String TYPE = "applicant.household-registered.v1";

    /** Kafka topic. */
    public static final String TOPIC = ApplicantEvents.TOPIC;
}
