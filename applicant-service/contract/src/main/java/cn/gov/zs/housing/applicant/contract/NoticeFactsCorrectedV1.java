package cn.gov.zs.housing.applicant.contract;

import java.time.LocalDate;

/**
 * A fact that a notice says was corrected (更正). Whoever runs notices takes the standing notice down and publishes these facts anew,
 * for the whole period again.
 *
 * @param applicationId the application, also the key of the event
 * @param township statistical code of the township of the hukou, nine digits such as {@code 442000118}
 * @param stage which of the two notices
 * @param correctedOn the day of the correction, in Shanghai
 * @param facts what the new notice says
 */
public record NoticeFactsCorrectedV1(
        String applicationId, String township, ReviewStage stage, LocalDate correctedOn, PublicFacts facts) {
    /** Name on the wire. */
    public static final String TYPE = "applicant.notice-facts-corrected.v1";

    /** Kafka topic. */
    public static final String TOPIC = ApplicantEvents.TOPIC;
}
