package cn.gov.zs.housing.applicant.contract;

import java.time.LocalDate;

/**
 * A household that lives in the home it drew qualifies no longer (不再符合承租条件), by a reported change or a re-review: it is to
 * vacate its home, unless its appeal is upheld.
 *
 * @param applicationId the application, also the key of the event
 * @param township statistical code of the township of the hukou, nine digits such as {@code 442000118}
 * @param category what it was registered in
 * @param lostOn the day of the decision, in Shanghai
 * @param ground why
 */
public record QualificationLostV1(
        String applicationId, String township, ApplicationCategory category, LocalDate lostOn, Ground ground) {
    /** Name on the wire. */
    public static final String TYPE = "applicant.qualification-lost.v1";

    /** Kafka topic. */
    public static final String TOPIC = ApplicantEvents.TOPIC;

    /** Why a tenant qualifies no longer. */
    public enum Ground {
        /** 复查后不再符合条件. */
        NO_LONGER_QUALIFIED,
        /** 定期复查逾期未申报. */
        NO_ANSWER,
        /** 已享受其他住房保障. */
        DOUBLE_BENEFIT,
        /** 隐瞒或虚报. */
        FALSE_DECLARATION
    }
}
