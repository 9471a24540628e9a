package cn.gov.zs.housing.applicant.contract;

import java.time.LocalDate;

/**
 * A household passed the review of the city (复核); whoever runs notices now publishes notice 2 of these facts.
 *
 * @param applicationId the application, also the key of the event
 * @param township statistical code of the township of the hukou, nine digits such as {@code 442000118}
 * @param reviewedOn the day of the decision, in Shanghai
 * @param facts what the notice says
 */
public record CityReviewPassedV1(String applicationId, String township, LocalDate reviewedOn, PublicFacts facts) {
    /** Name on the wire. */
    public static final String TYPE = "applicant.city-review-passed.v1";

    /** Kafka topic. */
    public static final String TOPIC = ApplicantEvents.TOPIC;
}
