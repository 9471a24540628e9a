package cn.gov.zs.housing.applicant.contract;

import java.time.LocalDate;

/**
 * An application entered a state, for the first time or again; said for every state and holding nothing about persons.
 *
 * @param applicationId the application, also the key of the event
 * @param township statistical code of the township of the hukou, nine digits such as {@code 442000118}
 * @param category what it applies in
 * @param state the state it entered
 * @param on the day it entered it, in Shanghai
 */
public record CaseMovedV1(
        String applicationId, String township, ApplicationCategory category, CaseState state, LocalDate on) {
    /** Name on the wire. */
    public static final String TYPE = "applicant.case-moved.v1";

    /** Kafka topic. */
    public static final String TOPIC = ApplicantEvents.TOPIC;
}
