package cn.gov.zs.housing.applicant.contract;

import java.time.LocalDate;

/**
 * A household that had been removed from the waiting list appealed, and was heard: it waits again as if it had never left
 * (恢复轮候资格).
 *
 * @param applicationId the application, also the key of the event
 * @param category on whose list it waits
 * @param removedOn the day of the removal that did not hold, as {@link HouseholdRemovedV1} told it
 * @param reinstatedOn the day of the decision on the appeal, in Shanghai
 * @param registeredOn the day from which its waiting time counts, the same as before
 * @param inKind whether it waits for a home; false for a household that was registered for the rental subsidy
 * @param scoreFacts what the score sheet asks, as it holds now
 */
public record HouseholdReinstatedV1(
        String applicationId,
        ApplicationCategory category,
        LocalDate removedOn,
        LocalDate reinstatedOn,
        LocalDate registeredOn,
        boolean inKind,
        ScoreFacts scoreFacts) {
    /** Name on the wire. */
    public static final String TYPE = "applicant.household-reinstated.v1";

    /** Kafka topic. */
    public static final String TOPIC = ApplicantEvents.TOPIC;
}
