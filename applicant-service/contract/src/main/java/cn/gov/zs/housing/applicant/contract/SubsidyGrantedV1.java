package cn.gov.zs.housing.applicant.contract;

import java.time.YearMonth;

/**
 * A household is granted rental subsidy (租赁补贴, work plan 三（二）: 主动公开). No name, no address, no account: what lets the
 * public count and a household find itself (decision 0133).
 *
 * @param applicationId the application, also the key of the event
 * @param townshipCode whose case it is, nine digits
 * @param householdSize applicant and co-applicants, 1 to 10
 * @param fromMonth the first month that is due
 */
public record SubsidyGrantedV1(
        String applicationId,
        String townshipCode,
        MaskedIdNumber maskedIdNumber,
        int householdSize,
        YearMonth fromMonth) {
    /** Name on the wire. */
    public static final String TYPE = "applicant.subsidy-granted.v1";

    /** Kafka topic. */
    public static final String TOPIC = ApplicantEvents.TOPIC;
}
