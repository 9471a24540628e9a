package cn.gov.zs.housing.applicant.contract;

import java.time.LocalDate;

/**
 * A household withdrew its application (撤回). Whoever runs notices takes down the one that stands of it: nothing is left to object to.
 *
 * @param applicationId the application, also the key of the event
 * @param township statistical code of the township of the hukou, nine digits such as {@code 442000118}
 * @param withdrawnOn the day, in Shanghai
 */
public record ApplicationWithdrawnV1(String applicationId, String township, LocalDate withdrawnOn) {
    /** Name on the wire. */
    public static final String TYPE = "applicant.application-withdrawn.v1";

    /** Kafka topic. */
    public static final String TOPIC = ApplicantEvents.TOPIC;
}
