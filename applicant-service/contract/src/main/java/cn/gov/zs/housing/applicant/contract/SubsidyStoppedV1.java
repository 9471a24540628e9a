package cn.gov.zs.housing.applicant.contract;

import java.time.YearMonth;

/**
 * A household's rental subsidy stopped (停发). The ground is not told: it may speak of the household's troubles.
 *
 * @param applicationId the application, also the key of the event
 * @param townshipCode whose case it is, nine digits
 * @param fromMonth the first month that is not due
 */
public record SubsidyStoppedV1(
        String applicationId, String townshipCode, MaskedIdNumber maskedIdNumber, YearMonth fromMonth) {
    /** Name on the wire. */
    public static final String TYPE = "applicant.subsidy-stopped.v1";

    /** Kafka topic. */
    public static final String TOPIC = ApplicantEvents.TOPIC;
}
