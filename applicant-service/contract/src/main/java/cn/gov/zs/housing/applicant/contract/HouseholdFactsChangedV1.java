package cn.gov.zs.housing.applicant.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A registered household's circumstances changed and it still qualifies (轮候信息变更): its score is to be computed from these
 * facts from now on. A household that has its home is told of too (承租家庭情况变更) and keeps it, unscored.
 *
 * @param applicationId the application, also the key of the event
 * @param category decides the waiting list and the score sheet; may differ from the one it was registered in
 * @param changedOn the day of the decision, in Shanghai
 * @param inKind whether it waits for a home; false for a household that was registered for the rental subsidy
 * @param scoreFacts what the score sheet asks, as it is now
 */
public record HouseholdFactsChangedV1(
        String applicationId,
        ApplicationCategory category,
        LocalDate changedOn,
        Boolean inKind,
        ScoreFacts scoreFacts) {
    /** Name on the wire. */
    public static final String TYPE = "applicant.household-facts-changed.v1";

    /** Kafka topic. */
    public static final String TOPIC = ApplicantEvents.TOPIC;

    /** An event from before {@code inKind} was told is taken for one of a household in kind (decision 0157). */
    public HouseholdFactsChangedV1(
            String applicationId,
            ApplicationCategory category,
            LocalDate changedOn,
            @Nullable Boolean inKind,
            ScoreFacts scoreFacts) {
        this.applicationId = applicationId;
        this.category = category;
        this.changedOn = changedOn;
        this.inKind = inKind == null || inKind;
        this.scoreFacts = scoreFacts;
    }
}
