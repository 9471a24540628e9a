package cn.gov.zs.housing.applicant.contract;

/**
 * A household that applied on paper has an account now (账户关联), once and for good.
 *
 * @param applicationId the application, also the key of the event
 * @param ownerSubject Keycloak subject of the applicant, so that she sees what is kept of her elsewhere
 * @param registeredBefore whether {@link HouseholdRegisteredV1} was told before, and named nobody; when false it will name her
 */
public record HouseholdAccountLinkedV1(String applicationId, String ownerSubject, boolean registeredBefore) {
    /** Name on the wire. */
    public static final String TYPE = "applicant.household-account-linked.v1";

    /** Kafka topic. */
    public static final String TOPIC = ApplicantEvents.TOPIC;
}
