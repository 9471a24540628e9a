package cn.gov.zs.housing.applicant.contract;

import java.time.LocalDate;

/**
 * A tenant that was found to qualify no longer appealed, and was heard: it keeps its home (恢复承租资格).
 *
 * @param applicationId the application, also the key of the event
 * @param township statistical code of the township of the hukou, nine digits such as {@code 442000118}
 * @param category what it was registered in
 * @param lostOn the day of the decision that did not hold, as {@link QualificationLostV1} told it
 * @param restoredOn the day of the decision on the appeal, in Shanghai
 */
public record QualificationRestoredV1(
        String applicationId, String township, ApplicationCategory category, LocalDate lostOn, LocalDate restoredOn) {
    /** Name on the wire. */
    public static final String TYPE = "applicant.qualification-restored.v1";

    /** Kafka topic. */
    public static final String TOPIC = ApplicantEvents.TOPIC;
}
