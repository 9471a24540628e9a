package cn.gov.zs.housing.applicant.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A registered household left the waiting list without a home (取消轮候资格).
 *
 * @param applicationId the application, also the key of the event
 * @param category whose list it leaves
 * @param removedOn the day of the decision, in Shanghai
 * @param ground why
 * @param inKind whether it waited for a home; false for a household that was registered for the rental subsidy
 */
public record HouseholdRemovedV1(
        String applicationId, ApplicationCategory category, LocalDate removedOn, Ground ground, Boolean inKind) {
    /** Name on the wire. */
    public static final String TYPE = "applicant.household-removed.v1";

    /** Kafka topic. */
    public static final String TOPIC = ApplicantEvents.TOPIC;

    /** An event from before {@code inKind} was told is taken for one of a household in kind (decision 0157). */
    public HouseholdRemovedV1(
            String applicationId,
            ApplicationCategory category,
            LocalDate removedOn,
            Ground ground,
            @Nullable Boolean inKind) {
        this.applicationId = applicationId;
        this.category = category;
        this.removedOn = removedOn;
        this.ground = ground;
        this.inKind = inKind == null || inKind;
    }

    /** Why a household leaves the list. */
    public enum Ground {
        /** 本人申请退出轮候. */
        OWN_WISH,
        /** 复查后不再符合准入条件. */
        NO_LONGER_QUALIFIED,
        /** 定期复查逾期未申报. */
        NO_ANSWER,
        /** 已享受其他住房保障. */
        DOUBLE_BENEFIT,
        /** 隐瞒或虚报. */
        FALSE_DECLARATION
    }
}
