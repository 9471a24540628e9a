package cn.gov.zs.housing.applicant.contract;

import java.time.LocalDate;

/**
 * Both notices were held and a household that asked for the rental subsidy (租赁补贴) was approved. It waits for no home, so it is on no
 * waiting list.
 *
 * @param applicationId the application, also the key of the event
 * @param category what it applied in
 * @param approvedOn the day notice 2 was over, in Shanghai
 */
public record SubsidyHouseholdApprovedV1(String applicationId, ApplicationCategory category, LocalDate approvedOn) {
    /** Name on the wire. */
    public static final String TYPE = "applicant.subsidy-household-approved.v1";

    /** Kafka topic. */
    public static final String TOPIC = ApplicantEvents.TOPIC;
}
