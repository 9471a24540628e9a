package cn.gov.zs.housing.applicant.contract;

import java.time.LocalDate;

/**
 * The home a household drew is its own (分配已确认): the landlord learns with whom to make the contract. Who lives there with the
 * applicant is never named.
 *
 * @param applicationId the application, also the key of the event
 * @param homeId the home in housing-service
 * @param batchId the batch it was drawn in
 * @param ownerSubject Keycloak subject of the applicant; empty when it applied on paper, {@link HouseholdAccountLinkedV1} may
 *     tell it later
 * @param applicantName 申请人姓名, in full because a contract names its parties; the landlord stores it encrypted
 * @param maskedIdNumber 身份证号（隐蔽部分号码）
 * @param householdSize applicant and co-applicants, 1 to 10
 * @param township statistical code of the township of the hukou, nine digits such as {@code 442000118}
 * @param category what it was registered in
 * @param incomeClass how its income counts
 * @param confirmedOn the day the result became final, in Shanghai
 */
public record HouseholdHousedV1(
        String applicationId,
        String homeId,
        String batchId,
        String ownerSubject,
        String applicantName,
        MaskedIdNumber maskedIdNumber,
        int householdSize,
        String township,
        ApplicationCategory category,
        IncomeClass incomeClass,
        LocalDate confirmedOn) {
    /** Name on the wire. */
    public static final String TYPE = "applicant.household-housed.v1";

    /** Kafka topic. */
    public static final String TOPIC = ApplicantEvents.TOPIC;

    /** Without the name: logs follow the case. */
    @Override
    public String toString() {
        return "HouseholdHousedV1[" + applicationId + ", " + homeId + "]";
    }
}
