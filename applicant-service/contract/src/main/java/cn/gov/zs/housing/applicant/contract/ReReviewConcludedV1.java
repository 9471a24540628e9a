package cn.gov.zs.housing.applicant.contract;

import java.time.LocalDate;

/**
 * A re-review of a household ended (复审情况, work plan 二（一）（3）). Decision 0152 says why of the person only this is told.
 *
 * @param applicationId the application, also the key of the event
 * @param campaign the campaign it belongs to, such as {@code 2026-ANNUAL-442000118}
 * @param year the year the campaign is for
 * @param kind which kind of re-review
 * @param township nine-digit code of the household's township
 * @param category what it is registered in
 * @param outcome how it ended
 * @param concludedOn the day of the decision, in Shanghai
 * @param applicantName 申请人姓名
 * @param maskedIdNumber 身份证号（隐蔽部分号码）
 */
public record ReReviewConcludedV1(
        String applicationId,
        String campaign,
        int year,
        Kind kind,
        String township,
        ApplicationCategory category,
        Outcome outcome,
        LocalDate concludedOn,
        String applicantName,
        MaskedIdNumber maskedIdNumber) {
    /** Name on the wire. */
    public static final String TYPE = "applicant.re-review-concluded.v1";

    /** Kafka topic. */
    public static final String TOPIC = ApplicantEvents.TOPIC;

    /** Which kind of re-review. */
    public enum Kind {
        /** 年度复审. */
        ANNUAL,
        /** 期满复审. */
        END_OF_TERM
    }

    /** How it ended. */
    public enum Outcome {
        /** 复审合格. */
        QUALIFIED,
        /** 情况变更，仍符合条件. */
        CHANGED,
        /** 不再符合条件. */
        NOT_QUALIFIED,
        /** 逾期未申报. */
        NO_ANSWER
    }
}
